import type { Provider } from '../../../../model/providers.ts'
import type { Focus, Place } from '../focus.ts'
import { countBefore, spanAt } from '../span-at.ts'

const NOUN = '(?:academy|college|home|nursery|pre-?school|primary|school|secondary|setting)'
/** What belongs to somebody who speaks or helps: "his school", "her own nursery". */
const THEIRS = new RegExp(`\\b(?:[Hh]is|[Hh]er) (?:own )?(?:[a-z-]+ )?${NOUN}\\b`)
const THEIRS_AHEAD = /\b(?:[Hh]is|[Hh]er) (?:own )?(?:[a-z-]+ )?$/
/** Between a name and what is said of it: "was its deputy head when it was". */
const WHEN =
  /^(?:,? (?:between|from|in) [\d\s–-]{4,9}(?:(?:and|to) \d{4})?)?,? (?:(?:a (?:period|spell|time) )?when|after|as|before|since|the year|until|while) $/
/** Of whom somebody is the head, and was not once. */
const LEADS =
  /(?<!\b(?:deputy|ex|former|once|previously|retired|then)[ -](?:[a-z]+ )?)\b(?:head|head ?teacher|manager|owner|principal) (?:of|at) (?:the )?$/i
/** So far before a name its lead is read, in code units. */
const LEAD = 48
/** So far ahead a noun may stand behind the words that own it. */
const NEAR = 24

/**
 * Find the provider that is named only in passing, as where somebody works, but whom words right behind it mean:
 * "deputy head of Alder School when it was rated", "Jo Lamb, head of Alder School, said that her school was".
 */
export function passedOver(at: number, isPronoun: boolean, focus: Focus): Provider | null {
  const last = lastPassing(at, focus)
  if (!last) return null
  const between = focus.source.slice(last.end, at)
  if (isPronoun && WHEN.test(between)) return last.provider
  const isTheirs = isPronoun
    ? THEIRS.test(between)
    : THEIRS_AHEAD.test(focus.source.slice(Math.max(last.end, at - NEAR), at))
  return isTheirs && LEADS.test(focus.source.slice(Math.max(0, last.start - LEAD), last.start))
    ? last.provider
    : null
}

// the last name before, in the same paragraph, where it is in passing
function lastPassing(at: number, { all, places, lines }: Focus): Place | null {
  const last = all[countBefore(all, at) - 1]
  const line = spanAt(lines, at)
  return last && line && last.start >= line.start && !places.includes(last) ? last : null
}
