/** Join the words of a list, parted by white space, to the alternatives of a regular expression: "a b" → "a|b". */
export const alternatives = (list: string): string => list.trim().split(/\s+/).join('|')
