import type { Line } from '../../../model/article.ts'
import { gather } from '../../../model/gather.ts'
import type { Provider } from '../../../model/providers.ts'
import type { Landmark } from './read-terms.ts'
import { entryOf, type Term, termOf } from './term.ts'
import { within } from './within.ts'

/** A heading is no longer, in code units. */
const LONGEST = 70
const BEFORE = /^[^a-z]{0,8}(?:the )?$/i
const AFTER =
  /^[*\u2020\u2021\u00a7]{0,3}(?:,? [^.!?]{2,32}|,? \([^)]{2,32}\))?[*\u2020\u2021\u00a7]{0,3}:?\s*$/
/** So many lines below a heading may begin with what it heads left out. */
const REACH = 3
/** One heading alone may be any line. */
const SERIES = 2

/** Find whom the heading above a line names, once asked for. */
export type HeadingOf = (at: number) => readonly Provider[]

/** Find the headings of an article that name providers, each of what follows until the next; none where there is but one. */
export function headingsOf(lines: readonly Line[], landmarks: readonly Landmark[]): HeadingOf {
  let heads: Map<number, readonly Provider[]> | null = null
  return at => {
    if (!mayHead(lines, at)) return []
    heads ??= readHeads(lines, landmarks)
    for (let above = at - 1; above >= Math.max(0, at - REACH); above--) {
      const found = heads.get(above)
      if (found) return found
      // the heading of somebody else
      if (isShort(lines[above] as Line) && !KEY.test(lines[above]?.plain ?? '')) return []
    }
    return []
  }
}

// whether a line near above is short, and no sentence
function mayHead(lines: readonly Line[], at: number): boolean {
  for (let above = at - 1; above >= Math.max(0, at - REACH); above--)
    if (isShort(lines[above] as Line)) return true
  return false
}

/** "Phase: primary", "Inspected May 2022": of the same card. */
const KEY = /[:\d]/

const isShort = ({ plain }: Line): boolean => plain.length <= LONGEST && !/[.!?]["']?\s*$/.test(plain)

function readHeads(lines: readonly Line[], landmarks: readonly Landmark[]): Map<number, readonly Provider[]> {
  const heads = new Map<number, readonly Provider[]>()
  const named = new Set<Provider>()
  for (const [at, line] of lines.entries()) {
    if (!isShort(line)) continue
    const names = within(landmarks, line).filter(({ provider }) => provider)
    const [first, last] = [names[0], names.at(-1)]
    if (!first?.provider || !last) continue
    if (!BEFORE.test(line.plain.slice(0, first.start - line.start))) continue
    if (!AFTER.test(line.plain.slice(last.end - line.start))) continue
    const providers = gather(names, ({ provider }) => (provider ? [provider] : []))
    heads.set(at, providers)
    for (const provider of providers) named.add(provider)
  }
  return named.size >= SERIES ? heads : new Map()
}

const PROVIDER = entryOf({ letter: 'P' })
const AND = entryOf({ letter: 'E' })
const STOP = entryOf({ letter: 'Z' })
/** What a sentence begins with that names nobody: a grade, or a verb or small words before it. */
const BARE = /^[^PNRAOWYyQ"G]{0,8}G/

/** "Inadequate in May last year, Alder School is now": it names somebody after all. */
const FRONTED = /^[lo]{0,2}G(?:p?D|[lw]{0,2}<)[^GZ]{0,3}C[lr]{0,2}P/

/** Put whom a heading names before a sentence that names nobody itself: "Alder School: Good." */
export function withHeading(terms: readonly Term[], headsOf: () => readonly Provider[]): Term[] | null {
  const opening = openingOf(terms)
  if (!BARE.test(opening) || FRONTED.test(opening)) return null
  const heads = headsOf()
  if (heads.length === 0) return null
  const start = terms[0]?.start ?? 0
  const names: Term[] = []
  for (const [i, provider] of heads.entries()) {
    if (i > 0) names.push(termOf(AND, 'and', start, start))
    const name = termOf(PROVIDER, provider.name.toLowerCase(), start, start)
    name.provider = provider
    names.push(name)
  }
  return [...names, termOf(STOP, HEADED, start, start), ...terms]
}

// the letters of the first terms
function openingOf(terms: readonly Term[]): string {
  let shape = ''
  for (let at = 0; at < Math.min(terms.length, OPENING); at++) shape += terms[at]?.letter
  return shape
}
const OPENING = 14

/** The colon that stands for the end of a heading. */
export const HEADED = ': heading'
