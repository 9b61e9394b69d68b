import type { Line } from '../../../model/article.ts'
import type { DateMention } from '../../../model/dates.ts'
import { daysOf, monthsBefore, yearOf } from './edtf-days.ts'
import { isInspection, isMonitoring, isPrevious, isToCome, type ToldDate } from './inspection-dates.ts'
import { countBefore } from './span-at.ts'
import type { Outlook, Unit } from './unit.ts'

/** An inspection that a paragraph looks back on: what it tells without a date of its own is of that time. */
interface Scene {
  told: ToldDate
  /** Its date; null where it is only some time after one that is told: "Four years later". */
  value: string | null
  /** Whether it is said that there were inspectors, not only that time had passed. */
  firm: boolean
  /** Whether only its own sentence is of it: "It was last inspected in 2008 and was then a grade one". */
  brief: boolean
}

/** After so many months an inspection is news no more. */
const OLD = 10
/** What stands before a date that sets the time of what follows: "In", "It is a far cry from", "The last time that inspectors called, in". */
const SETS =
  /^[\W_]*(?:(?:in|on|by|at|back|before|during|earlier)\b(?:(?!\b(?:which|who|whose|since|that|contrast)\b)[^.;]){0,32}|(?:the (?:last|previous) time|when|it(?:'s| is| was) a far cry|things (?:were|looked))\b[^.;]{0,60})$/i
/** "They came back in", "Inspectors had last been with us in". */
const VISITS =
  /^[\W_]*(?:they|it|he|she|ofsted|(?:the )?(?:inspectors?|team|watchdog)|hmis?)\b[^.;,]{0,30}\b(?:been|came|come|called|went|returned|visited|inspected|arrived)\b[^.;,]{0,25}$/i
/** "It was good when inspectors went in". */
const WHEN = /\bwhen\b[^.;]{0,70}$/i
const INSPECTORS = /\b(?:inspectors?|ofsted|hmis?|the team|the watchdog|inspect(?:ed|ion))\b/i
/** What brings a story back to the present. */
const RETURNS =
  /\b(?:now|nowadays|today|yesterday|these days|currently|latest|most recent|this (?:time|week|month|term|year|spring|summer|autumn|winter)|on this occasion|since then|report (?:says|said|also|adds|found|describes)|(?:say|says)|has (?:been|now)|have (?:been|now))\b/i
const NUMBERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
/** "Four years later it was satisfactory". */
const LATER =
  /^\W*(?:just |only |some |about |barely |and |but )?(?:(\w+) )(year|month)s? (?:later|after that|on|after),? /i
const PRESENT =
  /\b(?:is|are|'s|'re|has|have|remains?|continues?|rates?|finds?|judges?|keeps?|stays?|says?)\b/i

/** Give grades that a paragraph tells of a former inspection its date; returns the dates that set such scenes. */
export function setScenes(
  units: readonly Unit[],
  dates: readonly ToldDate[],
  lines: ReadonlyMap<number, Line>,
  outlook: Outlook,
): Set<DateMention> {
  const scenes = new Set<DateMention>()
  const byStart = [...units].sort((a, b) => a.mention.start - b.mention.start)
  const starts = byStart.map(({ mention: { start, end } }) => ({ start, end }))
  const sorted = [...dates].sort((a, b) => a.date.start - b.date.start)
  const dateSpans = sorted.map(({ date: { start, end } }) => ({ start, end }))
  for (const number of new Set(byStart.map(({ mention }) => mention.line))) {
    const line = lines.get(number)
    if (!line) continue
    let scene: Scene | null = null as Scene | null
    const told: Unit[] = []
    for (const sentence of line.children) {
      const text = line.plain.slice(sentence.start - line.start, sentence.end - line.start)
      const own = sorted.slice(countBefore(dateSpans, sentence.start), countBefore(dateSpans, sentence.end))
      const here = byStart.slice(countBefore(starts, sentence.start), countBefore(starts, sentence.end))
      const setter = own.find(date =>
        setsScene(date, text.slice(0, date.date.start - sentence.start), outlook),
      )
      const lead = setter ? text.slice(0, setter.date.start - sentence.start) : ''
      if (setter) {
        const hasGrade = here.some(({ mention }) => mention.reading.dates.includes(setter.date))
        scene = {
          told: setter,
          value: setter.value,
          firm: hasGrade || isInspection(setter) || VISITS.test(lead) || isWhenInspected(lead),
          brief: isPrevious(setter),
        }
        told.length = 0
      } else if (scene && (own.some(date => !isOld(date.value, outlook)) || RETURNS.test(text))) scene = null
      else if (scene?.firm && LATER.test(text)) {
        scene = { ...scene, value: yearsAfter(scene.value, text) }
        told.length = 0
      } else if (scene && !scene.firm) scene = /\bhad\b/.test(text) ? { ...scene, firm: true } : null
      if (!scene?.firm) continue
      if (setter) scenes.add(setter.date)
      for (const unit of here) if (isOfScene(unit, scene, told)) put(unit, scene, told)
      if (scene.brief) scene = null
    }
  }
  return scenes
}

function put(unit: Unit, { value }: Scene, before: Unit[]): void {
  before.push(unit)
  if (unit.inspected) return
  unit.inspected = value
  unit.scene = true
}

// told in the past, with no date and no word for another time; of two grades of one area only the first
function isOfScene(
  { mention, provider, area, inspected }: Unit,
  { value }: Scene,
  before: readonly Unit[],
): boolean {
  const { reading, words, rule } = mention
  if (inspected) return inspected === value
  if (
    (reading.change !== null && reading.change !== 'to') ||
    reading.current.length > 0 ||
    PRESENT.test(words)
  )
    return false
  if (rule === 'grade/verbal' && !/\b(?:required|needed)\b/i.test(words)) return false
  return !before.some(
    other =>
      other.provider === provider &&
      other.area?.words === area?.words &&
      JSON.stringify(other.mention.reading.wording) !== JSON.stringify(reading.wording),
  )
}

function setsScene(told: ToldDate, before: string, outlook: Outlook): boolean {
  if (isToCome(told) || isMonitoring(told) || !isOld(told.value, outlook)) return false
  return SETS.test(before) || VISITS.test(before) || isWhenInspected(before)
}

// "In 2008 … Four years later": 2012
function yearsAfter(value: string | null, text: string): string | null {
  const [, count, unit] = LATER.exec(text) ?? []
  const years = unit === 'year' ? NUMBERS.indexOf((count as string).toLowerCase()) : 0
  return value && years > 0 ? String(yearOf(value) + years) : null
}

const isWhenInspected = (before: string): boolean => INSPECTORS.test(WHEN.exec(before)?.[0] ?? '')

const isOld = (value: string, { published, latestYear }: Outlook): boolean =>
  published
    ? daysOf(value).to < monthsBefore(published.from, OLD)
    : latestYear !== null && yearOf(value) < latestYear
