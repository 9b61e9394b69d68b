import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import type { Span } from '../../../model/span.ts'
import { daysOf, monthsBefore, yearOf } from './edtf-days.ts'
import type { ToldDate } from './inspection-dates.ts'
import type { Told, Written } from './outlook.ts'
import {
  goesOnLater,
  hadBeen,
  isInAside,
  isOfGrades,
  isPresent,
  laterThan,
  returnsToNow,
  saysVisit,
  setsScene,
  tellsVisit,
  weighs,
} from './scene-cues.ts'
import { countBefore } from './span-at.ts'
import type { Unit } from './unit.ts'

/** An inspection that a paragraph looks back on: what it tells without a date of its own is of that time. */
interface Scene {
  /** Null where it is only some time after one that is told: "Some months later". */
  value: string | null
  /** Whether it is said that there were inspectors, not only that time had passed. */
  firm: boolean
  /** Whether only its own sentence is of it: "It was last visited in 2007 and then held a two", "It had been a two in 2018". */
  brief: boolean
  told: Unit[]
}

/** After so many months an inspection is news no more. */
const OLD = 10

/** Give grades that a paragraph tells of a former inspection its date; such dates are no more of the inspection reported. */
export function setScenes(
  units: readonly Unit[],
  told: Told,
  lines: readonly Line[],
  outlook: Written,
  ofRows: ReadonlySet<ToldDate>,
): Told {
  const dates = [...told.dates].sort((a, b) => a.date.start - b.date.start)
  if (!dates.some(({ value }) => isOld(value, outlook))) return told
  const scenes = new Set<ToldDate>()
  const ordered = [...units].sort((a, b) => a.mention.start - b.mention.start)
  const dateSpans = collect(dates, ({ date }) => date)
  const gradeSpans = collect(ordered, ({ mention }) => mention)
  const graded = new Set(collect(ordered, ({ mention }) => mention.line))
  for (const line of lines) {
    if (!graded.has(line.number)) continue
    let scene: Scene | null = null
    let opened: ToldDate | null = null
    for (const sentence of line.children) {
      const own = dates.slice(...within(dateSpans, sentence))
      if (!scene && own.length === 0) continue
      const here = ordered.slice(...within(gradeSpans, sentence))
      const text = line.plain.slice(sentence.start - line.start, sentence.end - line.start)
      const setter = own.find(
        date =>
          !ofRows.has(date) &&
          opensScene(date, leadTo(date, sentence, text), restOf(date, sentence, text), outlook) &&
          !isInAside(leadTo(date, sentence, text), restOf(date, sentence, text)),
      )
      scene = setter ? openScene(setter, here, text, sentence) : scene && goOn(scene, text, own, outlook)
      if (!scene?.firm) continue
      if (setter) opened = setter
      for (const unit of here) {
        if (!isOfScene(unit, scene)) continue
        put(unit, scene)
        if (opened) scenes.add(opened)
      }
      if (scene.brief) scene = null
    }
  }
  return {
    ...told,
    dates: collect(told.dates, date => (scenes.has(date) ? { ...date, isInspection: false } : date)),
  }
}

const within = (spans: readonly Span[], { start, end }: Span): [number, number] => [
  countBefore(spans, start),
  countBefore(spans, end),
]

const leadTo = ({ date }: ToldDate, sentence: Span, text: string): string =>
  text.slice(0, date.start - sentence.start)

const restOf = ({ date }: ToldDate, sentence: Span, text: string): string =>
  text.slice(date.end - sentence.start)

const opensScene = (
  { value, isToCome, isMonitoring }: ToldDate,
  lead: string,
  rest: string,
  outlook: Written,
): boolean =>
  !isToCome && !isMonitoring && isOld(value, outlook) && (setsScene(lead) || tellsVisit(lead, rest))

function openScene(told: ToldDate, here: readonly Unit[], text: string, sentence: Span): Scene {
  const { date, value, isInspection, isPrevious } = told
  const [lead, rest] = [leadTo(told, sentence, text), restOf(told, sentence, text)]
  return {
    value,
    firm:
      isInspection ||
      saysVisit(lead) ||
      isOfGrades(text) ||
      here.some(({ mention }) => mention.reading.dates.includes(date)),
    brief: (isPrevious && here.length > 0) || hadBeen(text) || weighs(rest) || !setsScene(lead),
    told: [],
  }
}

function goOn(scene: Scene, text: string, own: readonly ToldDate[], outlook: Written): Scene | null {
  if (own.some(({ value }) => !isOld(value, outlook)) || returnsToNow(text)) return null
  if (!scene.firm) return /\bhad\b/.test(text) || isOfGrades(text) ? { ...scene, firm: true } : null
  return goesOnLater(text) ? { ...scene, value: laterThan(scene.value, text), told: [] } : scene
}

function put(unit: Unit, { value, told }: Scene): void {
  told.push(unit)
  if (unit.inspected) return
  unit.inspected = value
  unit.scene = true
}

// told in the past, with no date and no word for another time; of two grades of one area only the first
function isOfScene({ mention, provider, area, inspected }: Unit, { value, told }: Scene): boolean {
  const { reading, words, rule } = mention
  if (inspected) return inspected === value
  if (reading.change !== null && reading.change !== 'to') return false
  if (reading.current.length > 0 || isPresent(words)) return false
  if (rule === 'grade/verbal' && !/\b(?:required|needed)\b/i.test(words)) return false
  return !told.some(
    other =>
      other.provider === provider &&
      other.area?.words === area?.words &&
      JSON.stringify(other.mention.reading.wording) !== JSON.stringify(reading.wording),
  )
}

const isOld = (value: string, { published, latestYear }: Written): boolean =>
  published
    ? daysOf(value).to < monthsBefore(published.from, OLD)
    : latestYear !== null && yearOf(value) < latestYear
