import { knownAuthority } from './authorities.ts'
import type { Run, Word } from './run.ts'
import {
  DEMONYM,
  GIVEN,
  HONORIFIC,
  isA,
  NAME_OPENER,
  NAME_STOP,
  NEVER_NAME,
  PEOPLE,
  SENTENCE_STARTER,
  STATUS_WORD,
} from './word-classes.ts'

/** Bodies that are never part of a provider's name, and days and months. */
const NEVER_FIRST: ReadonlySet<string> = new Set(
  'bbc christmas conservative cqc december dem democrat dfe esfa friday hmi january february july labour lea lib libdem mp monday nasuwt neu nhs november october ofqual saturday september sunday thursday tory tuc tuesday ukip unison wednesday'.split(
    ' ',
  ),
)
const DRIVEN = /-(?:run|led|based|controlled|born|educated|wide|only|held|area|old|owned|door)$/
const SHORT = /^(?:i|you|he|she|it|we|they|that|there|who)'(?:d|m|s|ll|ve|re)$/

/** Tell whether a word stands before names and is no part of them. */
export function isStop(run: Run, at: number): boolean {
  const word = run.words[at] as Word
  const { key, text } = word
  if (isA(word, PEOPLE)) return at === 0 || run.titled || isStop(run, at - 1)
  if (isA(word, NAME_STOP) || (NEVER_FIRST.has(key) && text !== 'Lea')) return true
  if ((text.includes('-') && DRIVEN.test(text)) || (text.includes("'") && SHORT.test(key))) return true
  if (!isA(word, SENTENCE_STARTER) || isA(word, NAME_OPENER)) return false
  return (at === 0 && run.opens) || run.titled || text === text.toUpperCase()
}

/** Tell whether a word ends a name as "Elm Bank", no holiday. */
export const isBank = ({ words, gaps }: Run, at: number): boolean =>
  words[at]?.key === 'bank' && gaps[at] === ' '

/** Find where a name that ends at a word begins, no further left than `from`; past the end where it is no name. */
export function nameStart(run: Run, from: number, to: number): number {
  for (let at = to; at >= from; at--) {
    if (isStop(run, at)) return at + 1
    const gap = run.gaps[at] as string
    if (at > from && gap.includes(' and ') && !joinsNames(run, from, at, to)) return at
    if (at > from && isOwner(run, at - 1)) return at
  }
  return from
}

// "Windsor and Maidenhead Council" is one, "Ofsted and Bromley Council" two
function joinsNames(run: Run, from: number, at: number, to: number): boolean {
  const left = run.words[at - 1] as Word
  const right = run.words[to] as Word
  const joint = run.lower.slice((run.words[from] as Word).start, right.end)
  if (knownAuthority(joint)) return true
  if (!isBank(run, at - 1) && (isStop(run, at - 1) || isA(left, DEMONYM | NEVER_NAME))) return false
  if (knownAuthority(run.lower.slice((run.words[at] as Word).start, right.end))) return false
  return !isPersonLike(run, from, at - 1)
}

// "the Orrell Trust's Seaward Hall", "Bromley's Alder School": not "Queen's Park", "St Ann's Hill"
function isOwner(run: Run, at: number): boolean {
  const word = run.words[at] as Word
  const { text, key } = word
  if (!text.endsWith("'s")) return false
  if (
    /^(?:king|queen|prince|bishop|children|girl|boy|men|women|lady|people|knight|our|abbot|lord)$/.test(key)
  )
    return false
  // "Cobbler's Hill", "Miller's Green": a place
  if (run.gaps[at + 1] === ' ' && GROUNDS.test(run.words[at + 1]?.key ?? '')) return false
  const before = run.gaps[at] === ' ' ? run.words[at - 1] : undefined
  return !(before && (isA(before, HONORIFIC) || FOUNDERS.test(before.key))) && !isA(word, GIVEN)
}

/** What ends the names of places after which schools are named. */
const GROUNDS =
  /^(?:avenue|bank|barn|bottom|bridge|brook|close|common|copse|corner|court|cross|dale|down|end|farm|field|fields|fold|ford|gate|grange|green|grove|hall|heath|hill|hollow|house|lane|lea|leaze|lodge|manor|marsh|mead|meadow|meadows|mill|moor|mount|oak|park|place|road|row|street|vale|view|walk|way|well|wharf|wood|yard)$/
/** Titles of those after whom schools are named: "Queen Elinor's", "Bishop Orme's". */
const FOUNDERS =
  /^(?:st|ss|saint|king|queen|prince|princess|bishop|archbishop|lady|lord|dame|sir|duke|canon|father|earl|the)$/

/** What ends the names of districts far more often than those of people, or of what is inspected: "Lea Valley". */
export const LANDS =
  /^(?:borough|coast|dales|downs|estuary|fens|forest|isles|levels|marshes|peninsula|shires|vale|valley|weald|wolds)$/

/** Tell whether words read like somebody's name: "Jane Field", "Mrs Field". */
export function isPersonLike({ words, gaps }: Run, from: number, to: number): boolean {
  const first = words[from] as Word
  const before = words[from - 1]
  if (before && gaps[from] === ' ' && isA(before, HONORIFIC | GIVEN)) return true
  // "Bishop's Lodge" is no person
  const isPossessive = first.text.endsWith("'s")
  if (isA(first, HONORIFIC) && !isPossessive && first.key !== 'sister' && !FOUNDERS.test(first.key))
    return true
  return (
    to > from &&
    to - from < 3 &&
    isA(first, GIVEN) &&
    !gaps[to]?.includes('&') &&
    !LANDS.test(words[to]?.key ?? '')
  )
}

/** What ends the names of streets after which schools are named: "Corporation Road Infants". */
const ROADS = /^(?:road|street|lane|avenue|drive|crescent|way|terrace)$/

/** Tell whether words name nothing of their own: "Local", "Primary", "Church of England". */
export function isGeneric({ words }: Run, from: number, to: number): boolean {
  if (from === to && isA(words[from], NAME_OPENER)) return true
  if (from < to && ROADS.test(words[to]?.key ?? '')) return false
  for (let at = from; at <= to; at++) {
    const word = words[at] as Word
    if (
      !isA(word, STATUS_WORD | NEVER_NAME | DEMONYM) &&
      !/^(?:fe|new|other|great|england|britain|wales|scotland|uk|english|our|my|their|your|its|strategic|corporate|interim|acting)$/.test(
        word.key,
      )
    )
      return false
  }
  return true
}
