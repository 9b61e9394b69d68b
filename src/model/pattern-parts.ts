/** A part of a pattern: a group, a class, an escape or a unit, with what says how often it comes. */
export interface PatternPart {
  element: string
  /** "?", "{2,4}"; empty where it comes once. */
  quantifier: string
  /** Whether it may be left out. */
  isOptional: boolean
}

const QUANTIFIER = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/
const OPTIONAL = /^(?:[?*]|\{0)/

/** List the parts of a pattern, or of one way through it, in order. */
export function partsOf(pattern: string): PatternPart[] {
  const parts: PatternPart[] = []
  for (let at = 0; at < pattern.length; ) {
    const element = pattern.slice(at, endOf(pattern, at))
    const quantifier = QUANTIFIER.exec(pattern.slice(at + element.length))?.[0] ?? ''
    parts.push({ element, quantifier, isOptional: OPTIONAL.test(quantifier) })
    at += element.length + quantifier.length
  }
  return parts
}

/** Split a pattern at the bars that are in no group. */
export function splitWays(pattern: string): string[] {
  const ways: string[] = []
  let from = 0
  for (let at = 0; at < pattern.length; at = endOf(pattern, at))
    if (pattern[at] === '|') {
      ways.push(pattern.slice(from, at))
      from = at + 1
    }
  return [...ways, pattern.slice(from)]
}

function endOf(pattern: string, at: number): number {
  if (pattern[at] === '\\') return /^\\[pu]\{/.test(pattern.slice(at)) ? pattern.indexOf('}', at) + 1 : at + 2
  if (pattern[at] === '[') return endOfClass(pattern, at)
  if (pattern[at] !== '(') return at + 1
  for (let i = at + 1; i < pattern.length; i = endOf(pattern, i)) if (pattern[i] === ')') return i + 1
  return pattern.length
}

function endOfClass(pattern: string, at: number): number {
  let end = at + 1
  while (end < pattern.length && pattern[end] !== ']') end += pattern[end] === '\\' ? 2 : 1
  return end + 1
}
