import { isDigitUnit } from '../../../model/code-units.ts'

/** What a phrase, or a part of one, may begin with: `whole` where it may end there, `cut` where anything may follow. */
interface Openings {
  whole: ReadonlySet<string>
  cut: ReadonlySet<string>
}

/** So many units of a phrase are read. */
export const MOST_READ = 6
const OPTIONAL = /^(?:[?*]|\{0)/
const REPEATED = /^(?:[*+]|\{)/
const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/
const ANY: Openings = { whole: new Set(), cut: new Set(['']) }
const NOTHING: Openings = { whole: new Set(['']), cut: new Set() }

/** List how lines may begin that a phrase of the domain reads: lower case, a digit as "#". Phrases are small regular expressions. */
export function openingsOf(phrase: string): string[] {
  const { whole, cut } = read(phrase)
  return [...new Set([...whole, ...cut])]
}

function read(phrase: string): Openings {
  let whole = new Set([''])
  const cut = new Set<string>()
  for (let at = 0; at < phrase.length && whole.size > 0; ) {
    const end = endOf(phrase, at)
    const own = readElement(phrase.slice(at, end))
    const rest = phrase.slice(end)
    at = end + (QUANTIFIER.exec(rest)?.[0].length ?? 0)
    const next = new Set(OPTIONAL.test(rest) ? whole : [])
    for (const lead of whole) {
      for (const more of own.cut) cut.add((lead + more).slice(0, MOST_READ))
      for (const more of own.whole) {
        const joined = lead + more
        if (joined.length >= MOST_READ || REPEATED.test(rest)) cut.add(joined.slice(0, MOST_READ))
        else next.add(joined)
      }
    }
    whole = next
  }
  return { whole, cut }
}

// of the group, class, escape or unit that begins there
function endOf(phrase: string, at: number): number {
  if (phrase[at] === '\\') return at + 2
  if (phrase[at] === '[') return phrase.indexOf(']', at + 1) + 1
  if (phrase[at] !== '(') return at + 1
  let depth = 0
  for (let i = at; i < phrase.length; i++) {
    if (phrase[i] === '\\') i++
    else if (phrase[i] === '(') depth++
    else if (phrase[i] === ')' && --depth === 0) return i + 1
  }
  return phrase.length
}

function readElement(element: string): Openings {
  if (element === '\\b' || element === '^') return NOTHING
  if (element.startsWith('(?:')) return unionOf(element.slice(3, -1))
  if (element.startsWith('\\'))
    return element === '\\d' ? unitsOf('#') : /\\\w/.test(element) ? ANY : unitsOf(element.slice(1))
  if (element.startsWith('[')) return /[\\^]|[^-]-[^\]]/.test(element) ? ANY : unitsOf(element.slice(1, -1))
  return /[.($]/.test(element) ? ANY : unitsOf(element)
}

const unitsOf = (units: string): Openings => ({
  whole: new Set([...units.toLowerCase()].map(openingUnit)),
  cut: new Set(),
})

const openingUnit = (unit: string): string => String.fromCharCode(openingCode(unit.charCodeAt(0)))

/** Give the code of a unit; of all digits that of "#". */
export const openingCode = (code: number): number => (isDigitUnit(code) ? 0x23 : code)

function unionOf(alternatives: string): Openings {
  const whole = new Set<string>()
  const cut = new Set<string>()
  for (let from = 0; from <= alternatives.length; ) {
    let end = from
    while (end < alternatives.length && alternatives[end] !== '|') end = endOf(alternatives, end)
    const own = read(alternatives.slice(from, end))
    for (const opening of own.whole) whole.add(opening)
    for (const opening of own.cut) cut.add(opening)
    from = end + 1
  }
  return { whole, cut }
}
