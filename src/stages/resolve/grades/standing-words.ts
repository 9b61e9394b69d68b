import type { Unit } from './unit.ts'

const LONG_AGO = /^(?:as recently as|back in|back then|formerly|last time|previously|the last time)$/

/** Decide standing by words alone; null where they leave it open. */
export function byWords({ mention: { reading, rule }, scene }: Unit): Unit['standing'] {
  const { change, earlier, current, dates } = reading
  if (change === 'from') return 'earlier'
  if (scene) return 'earlier'
  if (rule === 'grade/steps') return 'current'
  // "as recently as February it plunged to inadequate"
  if (change === 'to' && current.length === 0 && earlier.some(words => LONG_AGO.test(words))) return 'earlier'
  if (current.length > 0 && (earlier.length === 0 || change !== null))
    return dates.length > 0 &&
      change === null &&
      !/now|today|this|has been|have been|current/.test(current.join(' '))
      ? null
      : 'current'
  if (earlier.length > 0 && change === null)
    return !earlier.includes('having') &&
      (/^(?:is|are)$/.test(current[0] ?? '') || (current.includes('still') && current.includes('is')))
      ? 'current'
      : 'earlier'
  if (change !== null && dates.length === 0 && !scene) return 'current'
  return null
}
