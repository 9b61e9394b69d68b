/** Tell whether a UTF-16 code unit is a small letter of ASCII. */
export const isSmallUnit = (unit: number): boolean => unit > 0x60 && unit < 0x7b

/** Tell whether a UTF-16 code unit is a capital letter of ASCII. */
export const isCapitalUnit = (unit: number): boolean => unit > 0x40 && unit < 0x5b

/** Tell whether a UTF-16 code unit is a figure of ASCII. */
export const isDigitUnit = (unit: number): boolean => unit > 0x2f && unit < 0x3a
