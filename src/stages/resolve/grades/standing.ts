import { isReportCardGrade } from '../../../model/report-card.ts'
import { daysOf, monthsBefore, yearOf } from './edtf-days.ts'
import { byWords } from './standing-words.ts'
import { keepStanding } from './still-in-force.ts'
import type { Outlook, Unit } from './unit.ts'

/** How long a grade of somebody else may have stood before it is told as past, in years. */
const STALE = 2
/** How long after an inspection coverage comes at most, in months. */
const REACH = 10

/** Decide which grades are of the inspection reported and which are older: words first, then dates, then what else is said. */
export function decideStanding(units: readonly Unit[], outlook: Outlook): void {
  for (const unit of units) {
    const decided = byWords(unit) ?? byDate(unit, outlook)
    unit.standing = decided ?? 'current'
    unit.sure = decided !== null
  }
  for (const unit of units)
    if (isOnlyRelative(unit) && !units.some(other => other !== unit && isNewer(other, unit)))
      unit.standing = 'current'
  for (const unit of units) if (unit.standing === 'current') unit.standing = byOthers(unit, units)
  standTogether(units)
  keepStanding(units, outlook)
}

// "has been good since May 2016, when its teaching was called outstanding": both stand
function standTogether(units: readonly Unit[]): void {
  const since = units.filter(
    ({ mention, inspected }) => inspected && mention.reading.current.some(words => SINCE.test(words)),
  )
  for (const unit of units)
    if (
      unit.standing === 'earlier' &&
      unit.area &&
      byWords(unit) === null &&
      since.some(
        ({ provider, inspected, standing }) =>
          standing === 'current' && provider === unit.provider && inspected === unit.inspected,
      )
    )
      unit.standing = 'current'
}
const SINCE = / been since$/

/** Words that put a grade before something else, which need not be an inspection. */
const RELATIVE =
  /^(?:(?:days|weeks|months) (?:after|before|earlier)|last (?:year|month|week|term)|under the old .*)$/

// "shut its doors some months after it was rated inadequate": the latest grade it has
const isOnlyRelative = ({ mention: { reading } }: Unit): boolean =>
  reading.change === null &&
  reading.earlier.length > 0 &&
  reading.earlier.every(words => RELATIVE.test(words))

const isNewer = (other: Unit, { provider, area }: Unit): boolean =>
  other.provider === provider &&
  other.standing === 'current' &&
  (other.area?.words === area?.words || (area === null && isOfCard(other)))

// report cards took the place of grades for the whole
const isOfCard = (unit: Unit): boolean => isReportCardGrade(gradeWordOf(unit))

function byDate(unit: Unit, outlook: Outlook): Unit['standing'] {
  const { main, published, latestYear, inspections, ungraded } = outlook
  const value = unit.inspected
  // a monitoring visit gives no grade: what is told is the grade before
  if (ungraded && unit.provider === main && !unit.area && !gradeWordOf(unit).endsWith('-progress'))
    return 'earlier'
  if (!value) return isOldReport(unit, outlook) ? 'earlier' : null
  const days = daysOf(value)
  const reported = inspections.get(unit.provider)
  if (reported && reported !== value) {
    const other = daysOf(reported)
    if (days.to < other.from) return 'earlier'
    if (days.from <= other.to) return 'current'
  }
  if (reported === value) return 'current'
  if (unit.provider !== main && unit.mention.reading.change === 'to' && published && /^\d{4}-/.test(value))
    return days.to < monthsBefore(published.from, STALE * 12) ? 'earlier' : null
  if (unit.provider !== main)
    return published && yearOf(published.from) - yearOf(value) >= STALE
      ? 'earlier'
      : published || latestYear === null
        ? null
        : latestYear - yearOf(value) >= STALE
          ? 'earlier'
          : null
  if (published) return days.to < monthsBefore(published.from, REACH) ? 'earlier' : null
  if (unit.mention.reading.change !== null) return 'current'
  if (latestYear !== null && yearOf(value) < latestYear) return 'earlier'
  return /^\d{4}$/.test(value) && latestYear === yearOf(value) && unit.mention.reading.current.length === 0
    ? 'earlier'
    : null
}

// "The 2014 report rated the school good": not the report that is news
function isOldReport({ published: year, mention: { reading } }: Unit, { published }: Outlook): boolean {
  if (!year || !/^\d{4}$/.test(year) || reading.current.length > 0) return false
  return published === null || daysOf(year).to < monthsBefore(published.from, REACH)
}

const PRESENT = /\b(?:is|are|now|rates?|remains?|requires?)\b/i

// the grade as far as it is known before the scale is
const wordsOf = ({ mention: { reading } }: Unit): string => JSON.stringify(reading.wording)

// "three marks out of four" may be what is called good
const differs = (one: Unit, other: Unit): boolean =>
  one.mention.reading.wording.kind === other.mention.reading.wording.kind && wordsOf(one) !== wordsOf(other)

const gradeWordOf = ({ mention: { reading } }: Unit): string =>
  reading.wording.kind === 'named' ? reading.wording.grade : ''

const isNow = ({ mention: { reading } }: Unit): boolean =>
  reading.dates.length === 0 && reading.current.includes('now')

// another grade of the same area with a later date; or the same grade, told with words that put it before
function byOthers(unit: Unit, units: readonly Unit[]): Unit['standing'] {
  const same = units.filter(
    other => other !== unit && other.provider === unit.provider && other.area?.words === unit.area?.words,
  )
  const value = unit.inspected
  if (
    value &&
    same.some(
      other =>
        other.standing === 'current' &&
        other.inspected &&
        other.mention.grade !== unit.mention.grade &&
        daysOf(value).to < daysOf(other.inspected).from,
    )
  )
    return 'earlier'
  const isProgress = (other: Unit): boolean => gradeWordOf(other).endsWith('-progress')
  // "rated inadequate in May. A monitoring visit saw reasonable progress"
  if (
    value &&
    !isProgress(unit) &&
    !unit.mention.reading.current.includes('column') &&
    !unit.area &&
    units.some(other => other.provider === unit.provider && isProgress(other) && other.standing === 'current')
  )
    return 'earlier'
  // the annual rating is what is reported, not the inspections that it sums up
  if (
    unit.area &&
    same.length === 0 &&
    units.some(
      other =>
        other.provider === unit.provider &&
        other.standing === 'current' &&
        gradeWordOf(other).startsWith('performs-'),
    )
  )
    return 'earlier'
  // "where courses were called inadequate in May, they are now good"
  if (
    value &&
    unit.mention.reading.change === null &&
    unit.mention.reading.current.length === 0 &&
    same.some(other => isNow(other) && wordsOf(other) !== wordsOf(unit))
  )
    return 'earlier'
  // "good for twelve years, was failed in March": until then
  if (unit.mention.rule === 'grade/lasting' && same.some(other => other.standing === 'current'))
    return 'earlier'
  const { change, current } = unit.mention.reading
  if (
    value &&
    (/^\d{4}$/.test(value) || unit.mention.rule === 'grade/in-turn') &&
    ((change === null && current.length === 0) ||
      same.some(other => other.mention.reading.current.includes('now'))) &&
    same.some(other => other.standing === 'current' && !other.inspected && differs(other, unit))
  )
    return 'earlier'
  // "downgraded to inadequate … twice rated good under its old head": what it moved to stands
  if (
    unit.mention.reading.change === null &&
    unit.mention.reading.current.length === 0 &&
    !value &&
    unit.area === null &&
    unit.mention.reading.wording.kind === 'named' &&
    unit.mention.words.search(PRESENT) < 0 &&
    same.some(
      other =>
        other.standing === 'current' &&
        other.mention.start < unit.mention.start &&
        other.mention.reading.dates.length === 0 &&
        other.mention.reading.change === 'to' &&
        other.mention.reading.wording.kind === 'named' &&
        wordsOf(other) !== wordsOf(unit),
    ) &&
    !same.some(
      other =>
        other.standing === 'current' &&
        other.mention.reading.change !== 'to' &&
        wordsOf(other) === wordsOf(unit),
    )
  )
    return 'earlier'
  if (!unit.sure && unit.mention.reading.weak) {
    const alike = same.filter(
      other => wordsOf(other) === wordsOf(unit) && other.sure && other.mention.rule !== 'grade/as-before',
    )
    if (alike.length > 0 && alike.every(other => other.standing === 'earlier')) return 'earlier'
  }
  return 'current'
}
