import { fold } from '../../model/fold.ts'

/** Words that tell nothing about which provider or speaker is meant. */
const COMMON = new Set(
  (
    'the of a and s council borough london city county district metropolitan royal unitary authority ' +
    "children's children services school primary secondary academy college nursery"
  ).split(' '),
)
/** Words that stand for the inspectorate as a speaker. */
const INSPECTORATE = /\b(?:ofsted|inspectors?|inspectorate|watchdog|report)\b/

const plain = (name: string): string =>
  fold(name)
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
/** Split a name to its words: lower case, without accents and punctuation. */
export const wordsOf = (name: string): string[] => plain(name).match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? []
const telling = (words: string[]): string[] => words.filter(word => !COMMON.has(word))
const within = (some: string[], all: string[]): boolean =>
  some.length > 0 && some.every(word => all.includes(word))
const eitherWithin = (a: string[], b: string[]): boolean => within(a, b) || within(b, a)

/** Tell whether two names are of one provider: "Bromley" is "Bromley Council". */
export function sameProvider(a: string, b: string): boolean {
  const [x, y] = [a, b].map(name => telling(wordsOf(name).map(word => word.replace(/'s$/, '')))) as [
    string[],
    string[],
  ]
  return plain(a) === plain(b) || eitherWithin(x, y)
}

/** Tell whether two names are of one person: equal, or of one surname with one first name or initial. */
export function samePerson(a: string, b: string): boolean {
  const [x, y] = [wordsOf(a), wordsOf(b)]
  if (x.join(' ') === y.join(' ')) return true
  const [first, other] = [x[0], y[0]]
  if (!first || !other || x.at(-1) !== y.at(-1) || x.length < 2 || y.length < 2) return false
  return first === other || (Math.min(first.length, other.length) === 1 && first[0] === other[0])
}

/** Tell whether the speaker found is the one wanted; report, inspectors and Ofsted are one. */
export function sameSpeaker(wanted: string | null, found: string | null): boolean {
  if (!found || wanted === null) return !found && wanted === null
  if (samePerson(wanted, found)) return true
  if (INSPECTORATE.test(plain(wanted)) && INSPECTORATE.test(plain(found))) return true
  return eitherWithin(telling(wordsOf(wanted)), telling(wordsOf(found)))
}

/** Tell whether two role titles share at least three fifths of their words. */
export function sameRole(a: string, b: string): boolean {
  const [x, y] = [a, b].map(title => wordsOf(title).filter(word => word !== 'the')) as [string[], string[]]
  const shared = x.filter(word => y.includes(word)).length
  return x.length > 0 && y.length > 0 && (2 * shared) / (x.length + y.length) >= 0.6
}
