import { isOfOffice } from './titles-of-run.ts'
import {
  AGENT,
  CALENDAR_WORD,
  DEMONYM,
  GIVEN,
  isA,
  NEVER_NAME,
  ROLE_HEAD,
  SENTENCE_STARTER,
  SOFT_NOUN,
  SURNAME,
} from './word-classes.ts'
import { beginsSentence, type Word } from './words.ts'

const DATE_PREPOSITIONS = /^(?:in|since|until|till|by|from|last|next|of|on|this|early|late|mid|and|to)$/
// "Labour MP Jane Field", "DfE CEO Jo Ng"
const OFFICE = /^(?:MP|MEP|MSP|CEO|CFO|COO|CTO|HMI|PM|QC|KC)$/
/** Positions as American sport writes them: "RHP Jo Ng". */
const POSITION = /^(?:CB|DB|DE|DH|DT|FB|FW|GK|IF|INF|LB|LHP|LW|MF|OF|OL|PF|PG|QB|RB|RHP|RW|SF|SG|TE|WR)$/
const INITIAL = /^[A-Z]$/

/** Skip what stands in front of a name in its run, "But Kwabena Asante", "Interim Chief Executive Ade Adetosoye": the name's first word, and whether a role leads to it. */
export function skipToName(
  words: readonly Word[],
  from: number,
  last: number,
  ordinary: ReadonlySet<string>,
): [number, boolean] {
  let first = from
  let led = false
  for (let i = from; i < last; i++) {
    const word = words[i] as Word
    const office = word.shout && (OFFICE.test(word.text) || isPosition(word, words[i + 1] as Word))
    const general = led && first === i && isOfOffice(words[i - 1] as Word, word)
    if (!office && !general && !isA(word, ROLE_HEAD) && !(i + 1 < last && isTrade(words, i, last))) continue
    if (i > from && isA(words[i - 1] as Word, GIVEN) && i + 1 === last) continue
    if (isA(word, GIVEN) && (!isA(word, ROLE_HEAD) || i + 1 === last)) continue
    first = i + 1
    led = true
  }
  // "Leader of the House Ann Orme"
  if (isBehindOffice(words, from) && !isA(words[last] as Word, NEVER_NAME | SOFT_NOUN))
    for (let i = first + 1; i < last; i++)
      if (isA(words[i] as Word, GIVEN) && !isA(words[i - 1] as Word, GIVEN | SURNAME)) return [i, true]
  while (first <= last && isOpening(words, first, last, ordinary)) first++
  // "Director of Children’s Services Yetunde Farr": the name begins behind the last word of things
  for (let i = last - 1; i > first; i--) if (isThing(words[i - 1] as Word)) return [i, false]
  return [first, led]
}

const isPosition = ({ text }: Word, next: Word) => !next.shout && POSITION.test(text)

// "Decorator Ann Orme", "Plaintiff J. Orme", "Shrimper Ann Orme"
function isTrade(words: readonly Word[], at: number, last: number): boolean {
  const word = words[at] as Word
  const next = words[at + 1] as Word
  if (isA(word, GIVEN | SURNAME)) return false
  if (isA(word, AGENT))
    return isA(next, GIVEN) || INITIAL.test(next.text) || (at + 2 === last && beginsSentence(words, at))
  return TRADE.test(word.key) && isA(next, GIVEN) && beginsSentence(words, at)
}
const TRADE = /[a-z]{3}(?:[bgiknpst]er|eer|ist|cian)$/

const isBehindOffice = (words: readonly Word[], from: number): boolean => {
  let of = words[from - 1]?.key === 'the' ? from - 2 : from - 1
  // "Minister of Mines and Energy Ann Orme"
  for (const farthest = from - 5; words[from - 1]?.key === 'and' && of > farthest && of > 0; of--)
    if ((words[of] as Word).key === 'of') break
  return of > 0 && (words[of] as Word).key === 'of' && isA(words[of - 1] as Word, ROLE_HEAD)
}

const isThing = (word: Word) => isA(word, NEVER_NAME) && !isA(word, GIVEN)

function isOpening(words: readonly Word[], at: number, last: number, ordinary: ReadonlySet<string>): boolean {
  const word = words[at] as Word
  if (at < last && isInitials(word, words[at + 1] as Word)) return false
  const given = isA(word, GIVEN)
  if (isA(word, DEMONYM) && !given && at < last) return true
  if (isA(word, CALENDAR_WORD)) {
    if (!given) return true
    return at > 0 && at < last && DATE_PREPOSITIONS.test((words[at - 1] as Word).key)
  }
  if (given) return false
  if (isA(word, SENTENCE_STARTER)) return true
  return at < last && (ordinary.has(word.key) || isParticiple(word)) && beginsSentence(words, at)
}

// "Praising Orme's nerve", but "Xiaoming Orme"
const isParticiple = ({ key }: Word) => key.endsWith('ing') && PARTICIPLE.test(key)
const PARTICIPLE = /^(?!x|zh|q(?!u)|jia|guo|yua|hua|hai)[a-z]{4,}ing$/

// "A. N. Orme"
const isInitials = (word: Word, next: Word) =>
  word.text.length === 1 && next.text.length === 1 && INITIAL.test(next.text) && /^\.? ?$/.test(next.gap)
