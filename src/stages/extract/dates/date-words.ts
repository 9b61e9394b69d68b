import { FEAST_DAYS } from '../../../domain/english/feast-days.ts'
import { LOWER_CASE_WORDS, MONTHS } from '../../../domain/english/months.ts'
import { WEEKDAYS } from '../../../domain/english/weekdays.ts'
import { collect } from '../../../model/collect.ts'

/** What a word or sign is, or may begin, within a date. */
export interface DateWord {
  /** See Token; "" for what says nothing there, "l" for what only begins such as "the same year". */
  letter: string
  value: number
}

const MAYBE_VERB: ReadonlySet<string> = new Set(LOWER_CASE_WORDS)
const WORDS = new Map<string, DateWord>()

const add = (forms: readonly string[], letter: string, value = 0) => {
  for (const form of forms) WORDS.set(form, { letter, value })
}
const capitalised = (word: string): string[] => [
  word.charAt(0).toUpperCase() + word.slice(1),
  word.toUpperCase(),
]
// "may", "May", "MAY": no word has another form here
const inAnyCase = (words: string): string[] => words.split(' ').flatMap(word => [word, ...capitalised(word)])

MONTHS.forEach((names, i) => {
  for (const name of names) {
    add([name], MAYBE_VERB.has(name) ? 'm' : 'M', i + 1)
    add(capitalised(name), 'M', i + 1)
  }
})
WEEKDAYS.forEach((names, i) => {
  add(names.flatMap(capitalised), 'W', i)
})
add(inAnyCase('yesterday today tonight tomorrow'), 'T')
add(inAnyCase('last this next that'), 'L')
add(inAnyCase('same previous following'), 'l')
add(inAnyCase('between from'), 'P')
add(inAnyCase('to until till through'), 't')
add(inAnyCase('first second third fourth'), 'i')
add(['Q'], 'q')
add(
  collect(FEAST_DAYS, ([name]) => name.split(/[ ']/, 1)[0] as string),
  'f',
)
add(inAnyCase('and'), '&')
add(inAnyCase('of'), 'o')
// "the 3rd", "both 3 and 4 May", "to early May", "8 th January"
add(['the', 'The', 'both', 'early', 'late', 'st', 'nd', 'rd', 'th'], '')
for (const sign of '-/,&') add([sign], sign)
add([...'0123456789'], 'D')
add(["'"], 'y')

/** Number the first two letters of a word, or a sign; others may share the number. */
const beginning = (text: string, start: number, end: number): number =>
  ((text.charCodeAt(start) & 63) << 5) | (end > start + 1 ? text.charCodeAt(start + 1) & 31 : 0)

/** Which lengths the words here have that begin so, one bit to a length, the longest 9: most words of a text need not be looked up. */
const LENGTHS = new Uint16Array(64 << 5)
for (const word of WORDS.keys()) {
  const begun = beginning(word, 0, word.length)
  LENGTHS[begun] = (LENGTHS[begun] as number) | (1 << word.length)
}

/** Tell what a stretch of text is, or may begin, within a date; undefined where nothing. */
export const dateWord = (text: string, start: number, end: number): DateWord | undefined =>
  end - start < 16 && ((LENGTHS[beginning(text, start, end)] as number) & (1 << (end - start))) !== 0
    ? WORDS.get(text.slice(start, end))
    : undefined
