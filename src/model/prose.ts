/** Longest line that may be a headline, in code units. */
const LONGEST_TITLE = 110
const FULL_STOP = /(?:[.!?]|\.{3}|…)["')\]*_]*$/
const QUESTION = /[?!]["')\]]*$/
const STOPS = '.?!'
const TRUNCATED = /(?:\.{3}|…)["']?$/

/** Tell whether the last mark of a text ends a sentence. */
export const endsSentence = (text: string): boolean => STOPS.includes(text.charAt(text.length - 1) || ' ')

/** More words are not counted. */
const MOST_WORDS = 60

/** Count the words of a text with single spaces, up to sixty. */
export function countWords(text: string): number {
  let words = 1
  for (let at = text.indexOf(' '); at >= 0 && words < MOST_WORDS; at = text.indexOf(' ', at + 1)) words++
  return words
}

/**
 * Tell whether a folded line reads as a sentence or as a long stretch of one: no label, headline or teaser.
 * "Reading is taught well." is prose; "What next for the school?", "Oops." and "Man, 43, charged…" may be no more than titles.
 */
export function isProse(text: string, words = countWords(text)): boolean {
  if (text.length > LONGEST_TITLE && words > 15) return true
  const end = text.slice(-8)
  if (words < 4 || !FULL_STOP.test(end) || TRUNCATED.test(end)) return false
  return !QUESTION.test(end) || text.length > LONGEST_TITLE || /[.?!]["')]? /.test(text)
}
