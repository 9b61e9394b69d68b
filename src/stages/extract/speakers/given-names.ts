import { SENTENCE_OPENERS } from '../../../domain/english/clause-words.ts'
import { GIVEN_NAMES_A_C } from '../../../domain/english/given-names-a-c.ts'
import { GIVEN_NAMES_D_J } from '../../../domain/english/given-names-d-j.ts'
import { GIVEN_NAMES_K_O } from '../../../domain/english/given-names-k-o.ts'
import { GIVEN_NAMES_P_Z } from '../../../domain/english/given-names-p-z.ts'
import { MONTHS } from '../../../domain/english/months.ts'
import { AMBIGUOUS_GIVEN, SENTENCE_STARTERS } from '../../../domain/english/not-names.ts'
import { WEEKDAYS } from '../../../domain/english/weekdays.ts'
import type { Line } from '../../../model/article.ts'
import { wordSet } from '../../../model/words.ts'
import { hasSign, isBehindComma, loneWord, nextCapital, wordBefore } from './lone-capitals.ts'
import type { Name } from './tokens.ts'
import { nounKind } from './word-classes.ts'

const spaced = (list: string): string[] => list.trim().toLowerCase().split(/\s+/)
const ambiguous: ReadonlySet<string> = new Set(spaced(AMBIGUOUS_GIVEN))
const listed: ReadonlySet<string> = new Set(
  [GIVEN_NAMES_A_C, GIVEN_NAMES_D_J, GIVEN_NAMES_K_O, GIVEN_NAMES_P_Z]
    .flatMap(spaced)
    .filter(name => !ambiguous.has(name)),
)
const starters: ReadonlySet<string> = new Set(spaced(SENTENCE_STARTERS))
const openers = wordSet(SENTENCE_OPENERS)
const calendar: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].flat().map(name => name.toLowerCase()))

const AGE =
  /^(?:, (?:who's |who is |he's |she's |now |aged )?| \((?:aged )?)(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[,.)]| \p{L})/u
const DISGUISED = /^,? \(?(?:not (?:his|her|their) real name|whose (?:real )?name|a pseudonym|name changed)/
const APPOSED = /^, (?:an?|the|who|whose|now|from|then)\b/
const CALLED = /\b(?:called|named|nicknamed|call|name is|names are) $/
const TELLS = /^ (?:said|says|told|tells|asked|added|adds|wrote|writes|explained|laughed|shrugged|smiled)\b/
const TOLD = /["'],? (?:said|says|asked|added|adds|explained|laughed) $/
const IS = /\b(?:is|was|are|were) $/
const ONE_OF = /\b(?:one|another|eldest|youngest|oldest) of [\p{L}' -]{3,30}, $/iu
/** Where a clause begins that a name and an age open. */
const OPENS = /(?:^|[.!?:] |, |\b(?:and|but|like) )$/i

/** A capitalised word that no other follows, with what stands around it. */
interface Lone {
  text: string
  before: string
  after: string
  /** The word before it, or before the comma that a name in apposition follows; "" where there is none. */
  noun: string
  isApposed: boolean
  /** Whether that word says that a person follows: "pupil". */
  isSomebody: boolean
}

/** Find those whom the article knows by a given name alone, wherever it does: "Kirsty, 17, who", "Year 6 pupil Sol", "a boy we call Sam". */
export function givenNames(lines: readonly Line[], taken: ReadonlySet<number>): Name[] {
  const given = new Set<string>()
  for (const { plain, start } of lines)
    for (let at = nextCapital(plain, 0); at >= 0; at = nextCapital(plain, at + 1)) {
      if (taken.has(start + at) || !hasSign(plain, at)) continue
      const lone = readLone(plain, at)
      if (lone && !given.has(lone.text) && isGiven(lone)) given.add(lone.text)
    }
  return given.size > 0 ? placesOf(given, lines, taken) : []
}

function placesOf(given: ReadonlySet<string>, lines: readonly Line[], taken: ReadonlySet<number>): Name[] {
  const names: Name[] = []
  for (const { plain, start } of lines)
    for (let at = nextCapital(plain, 0); at >= 0; at = nextCapital(plain, at + 1)) {
      const text = loneWord(plain, at)
      if (text === null || !given.has(text) || taken.has(start + at) || !readLone(plain, at)) continue
      names.push({ start: start + at, end: start + at + text.length, person: null, provider: null })
    }
  return names
}

// null where the word before makes it part of a longer name
function readLone(plain: string, at: number): Lone | null {
  const text = loneWord(plain, at)
  if (text === null) return null
  const noun = wordBefore(plain, at)
  const isApposed = noun !== '' && isBehindComma(plain, at)
  const isSomebody = nounKind(noun.toLowerCase()) === 'individual'
  if (!isApposed && !isSomebody && isCapital(noun) && !starters.has(noun.toLowerCase())) return null
  const before = plain.slice(Math.max(0, at - 40), at)
  const end = at + text.length
  return { text, before, after: plain.slice(end, end + 30), noun, isApposed, isSomebody }
}

function isGiven({ text, before, after, noun, isApposed, isSomebody }: Lone): boolean {
  const lower = text.toLowerCase()
  if (calendar.has(lower) || openers.has(lower)) return false
  if (DISGUISED.test(after) || CALLED.test(before)) return true
  const isListed = listed.has(lower) || listed.has(lower.replace(/-.*/, ''))
  if (isSomebody && !isApposed && (isListed || !isCapital(noun))) return true
  if (isSomebody && isApposed && isListed && /^[.,;]/.test(after)) return true
  if (AGE.test(after) && (isSomebody || OPENS.test(before) || IS.test(before))) return true
  if ((isSomebody || ONE_OF.test(before)) && APPOSED.test(after)) return true
  if (!isListed) return false
  return APPOSED.test(after) || TELLS.test(after) || TOLD.test(before) || (isApposed && after[0] === ',')
}

const isCapital = (word: string): boolean => word[0] !== word[0]?.toLowerCase()
