const ANY = null
const OPTIONAL = /^(?:[?*]|\{0,\d*\})/
const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/

/** Tell with which units a phrase of the domain may begin, lower case; null for any. Phrases are small regular expressions. */
export function firstUnits(phrase: string): ReadonlySet<string> | null {
  const units = new Set<string>()
  for (let at = 0; at < phrase.length; ) {
    const end = endOf(phrase, at)
    const element = phrase.slice(at, end)
    const rest = phrase.slice(end)
    at = end + (QUANTIFIER.exec(rest)?.[0].length ?? 0)
    if (element === '\\b' || element === '^') continue
    const own = unitsOf(element)
    if (own === ANY) return ANY
    for (const unit of own) units.add(unit)
    if (!OPTIONAL.test(rest)) return units
  }
  return ANY
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

function unitsOf(element: string): ReadonlySet<string> | null {
  if (element.startsWith('(?:')) return unionOf(element.slice(3, -1))
  if (element.startsWith('\\'))
    return element === '\\d' ? digits : /\\\W/.test(element) ? new Set(element[1]) : ANY
  if (element.startsWith('[')) return /[\\^]|[^-]-[^\]]/.test(element) ? ANY : new Set(element.slice(1, -1))
  return /[.(]/.test(element) ? ANY : new Set(element.toLowerCase())
}

const digits: ReadonlySet<string> = new Set('0123456789')

function unionOf(alternatives: string): ReadonlySet<string> | null {
  const units = new Set<string>()
  let from = 0
  for (
    let at = 0;
    at <= alternatives.length;
    at = at < alternatives.length ? endOf(alternatives, at) : at + 1
  ) {
    if (at < alternatives.length && alternatives[at] !== '|') continue
    const own = firstUnits(alternatives.slice(from, at))
    if (own === ANY) return ANY
    for (const unit of own) units.add(unit)
    from = at + 1
  }
  return units
}
