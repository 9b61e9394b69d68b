/**
 * The characters of windows-1252 at 0x80 to 0x9F, in order; "" where it has none.
 * Source: https://encoding.spec.whatwg.org/index-windows-1252.txt
 */
export const WINDOWS_1252 = [
  ['€', '', '‚', 'ƒ', '„', '…', '†', '‡'],
  ['ˆ', '‰', 'Š', '‹', 'Œ', '', 'Ž', ''],
  ['', '‘', '’', '“', '”', '•', '–', '—'],
  ['˜', '™', 'š', '›', 'œ', '', 'ž', 'Ÿ'],
] as const
