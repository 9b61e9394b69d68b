import type { Line } from '../../../../model/article.ts'
import type { GradeMention, Holder } from '../../../../model/grades.ts'
import { matchesOf } from '../../../../model/matches.ts'
import type { HeadingOf } from '../headings.ts'
import { mayGrade } from '../hint.ts'
import type { Landmark } from '../read-terms.ts'
import { within } from '../within.ts'
import { areasIn, gradeOf } from './cells.ts'
import { tableMention } from './table-mention.ts'

const LEAD =
  /^(?:(?:ofsted|latest|current|overall|new)? ?(?:rating|grade|judge?ment|verdict|result|outcome|rated|judged|graded|overall|overall effectiveness)[: -]+|(?:now |still |remains |stays |continues to be |again )+)/i
/** "Ofsted: good". */
const GIVER = /^ofsted(?: says)?[: -]+/i
const KEPT = /^(?:still|remains|stays|continues to be)\b/i
const TAIL = /(?: \([^()]{0,60}\)| overall|,? (?:in |on |from )?(?=\d| ?[a-z]{3,9} \d{4}).{0,24})$/i
const PREVIOUS =
  /^(?:(?:previous(?:ly)?|last)(?: (?:grade|inspection|judge?ment|rating|report|time|visit))?|before|earlier|formerly|had been|was|were|(?:up|down) from|(?:in |ofsted )?(?:19|20)\d\d(?:[/-]\d\d)?)[: ]+/i
/** What stands between a name and its grade: ": ", " (", ", Mill Lane | ". */
const BORDER =
  /^(?:, (?:(?! - )[^.;:()|[\]]){2,30}| \([^():;]{2,30}\))?(?:\s*[:|\t]\s*|\s+-+\s+|\s*[([]\s*|\.\s+)/
const ROW_FRAGMENT = /(?:(?!, (?:last|up|down|previous|was|formerly))[^.;|\t()[\]])+/g
/** A heading is no longer, in code units. */
const LONGEST_HEADING = 80
const LONGEST = 300

const KEY = /^\W{0,3}[A-Z][a-z]+(?: [a-z]+){0,3}: \S.{0,40}$/
const MOST_KEYS = 4

interface Fragment {
  text: string
  start: number
  end: number
}

/** Read a line of fragments below a provider's name: "Good. Sixth form: Outstanding. Inspected September 2022." */
export function readVerdictLine(
  lines: readonly Line[],
  at: number,
  landmarks: readonly Landmark[],
  headingOf: HeadingOf,
): GradeMention[] {
  const line = lines[at] as Line
  const above = headingAbove(lines, at)
  if (!above || line.plain.length > LONGEST || above.plain.length > LONGEST_HEADING) return []
  const holder = nameOf(above, landmarks)
  if (!holder) return []
  const fragments = fragmentsOf(line)
  const first = fragments[0]
  if (!first || !(gradeOf(bare(first.text)) ?? formerOf(first.text))) return []
  const date = landmarks.find(
    ({ date: own, start }) => own?.value && start >= line.start && start < line.end,
  )?.date
  const mentions: GradeMention[] = []
  for (const fragment of fragments) {
    const mention = readFragment(fragment, line, holder)
    if (!mention) {
      // "Good. Behaviour was inadequate when …": prose, which headings of a series hold together
      if (mayGrade(fragment.text) && headingOf(at).length > 0) return []
      continue
    }
    if (mention.reading.change === 'from') mention.inspected = null
    else {
      mention.inspected = date?.value ?? null
      mention.reading.current = ['its own line']
    }
    mentions.push(mention)
  }
  return mentions
}

/** Read a row that begins with a provider's name and has more than its grade: "Alder School: good (2015: inadequate)". */
export function readNamedRow(line: Line, landmarks: readonly Landmark[]): GradeMention[] {
  if (line.plain.length > LONGEST_ROW || !MARK.test(line.plain)) return []
  const own = within(landmarks, line)
  const [named, other] = own.filter(({ provider }) => provider)
  if (!named?.provider || other || !BULLET.test(line.plain.slice(0, named.start - line.start))) return []
  const from = named.end - line.start
  const border = BORDER.exec(line.plain.slice(from))?.[0]
  const fragments = border ? fragmentsOf(line, ROW_FRAGMENT, from + border.length) : []
  const [first] = fragments
  const holder: Holder = { kind: 'named', provider: named.provider }
  const moved = first ? readArrow(first, line, holder) : []
  if (moved.length > 0) return moved
  // "Alder School: Overall: Good" has but one
  const isLed = first !== undefined && LEAD.test(first.text)
  if (!first || (fragments.length < 2 && !isLed) || !gradeOf(bare(first.text))) return []
  const mentions: GradeMention[] = []
  for (const fragment of fragments) {
    const isBefore = fragment !== first && opensBracket(line, fragment)
    const mention = readFragment(fragment, line, holder, isBefore)
    if (!mention && fragment.text.length > LONGEST_NOTE) return []
    const date = own.find(
      ({ date, start }) => date?.value && start >= fragment.start && start < fragment.end,
    )?.date
    // "Requires improvement (2022)": the date of what stands before the bracket
    const last = mentions.at(-1)
    if (!mention && last && date?.start === fragment.start && date.end === fragment.end)
      last.inspected ??= date.value
    if (!mention) continue
    mention.inspected = date?.value ?? null
    mentions.push(mention)
  }
  return mentions
}

const ARROW = /\s*(?:\u2192|[-=]+>)\s*/

// "Good -> Outstanding"
function readArrow(fragment: Fragment, line: Line, holder: Holder): GradeMention[] {
  const [before, after, more] = fragment.text.split(ARROW)
  const [old, now] = [gradeOf(bare(before ?? '')), gradeOf(bare(after ?? ''))]
  if (!old || !now || more !== undefined) return []
  const earlier = tableMention(fragment, line, line, 'grade/verdict-line', old, [], holder)
  earlier.reading.change = 'from'
  return [earlier, tableMention(fragment, line, line, 'grade/verdict-line', now, [], holder)]
}

/** What a row says beside its grades is no longer: "unscored in 2008". */
const LONGEST_NOTE = 40
const MARK = /[:|\t([.]| -/
const LONGEST_ROW = 140
const BULLET = /^\W*(?:\d{1,3}[.)] )?(?:the )?$/i

const opensBracket = ({ plain, start }: Line, fragment: Fragment): boolean =>
  /[([]\s*$/.test(plain.slice(Math.max(0, fragment.start - start - 3), fragment.start - start))

function readFragment(fragment: Fragment, line: Line, holder: Holder, isBefore = false): GradeMention | null {
  const { text } = fragment
  const whole = gradeOf(bare(text))
  if (whole && isBefore) {
    const mention = tableMention(fragment, line, line, 'grade/verdict-line', whole, [], holder)
    mention.reading.change = KEPT.test(text) ? 'kept' : 'from'
    return mention
  }
  if (whole) {
    const mention = tableMention(fragment, line, line, 'grade/verdict-line', whole, [], holder)
    if (KEPT.test(text)) mention.reading.change = 'kept'
    return mention
  }
  const before = formerOf(text)
  if (before) {
    const mention = tableMention(fragment, line, line, 'grade/verdict-line', before, [], holder)
    mention.reading.change = 'from'
    return mention
  }
  const [name, value] = text.split(/\s*[:\u2013-]\s+/) as [string, string?]
  const wording = value ? gradeOf(bare(value)) : null
  const areas = wording ? areasIn(name) : []
  return wording && areas.length > 0
    ? tableMention(fragment, line, line, 'grade/verdict-line', wording, areas, holder)
    : null
}

// "Previously good", "Was: Good"
const formerOf = (text: string) => (PREVIOUS.test(text) ? gradeOf(bare(text.replace(PREVIOUS, ''))) : null)

// the line above, past others of the same card: "Phase: primary", "Inspected: May 2022"
function headingAbove(lines: readonly Line[], at: number): Line | undefined {
  for (let i = at - 1; i >= at - MOST_KEYS - 1; i--) if (!KEY.test(lines[i]?.plain ?? '')) return lines[i]
  return undefined
}

const bare = (text: string): string => text.replace(GIVER, '').replace(LEAD, '').replace(TAIL, '').trim()

function fragmentsOf(line: Line, pattern = /[^.;]+/g, from = 0): Fragment[] {
  const fragments: Fragment[] = []
  for (const { 0: text, index } of matchesOf(line.plain.slice(from), pattern)) {
    const trimmed = text.replace(/^,/, '').trim()
    if (!trimmed) continue
    const start = line.start + from + index + text.indexOf(trimmed)
    fragments.push({ text: trimmed, start, end: start + trimmed.length })
  }
  return fragments
}

// "Saltersgate Academy, Grimsby": a line that begins with a name and is no sentence
function nameOf({ plain, start, end }: Line, landmarks: readonly Landmark[]): Holder | null {
  const named = landmarks.find(
    ({ provider, start: at }) => provider && at >= start && at <= start + 6 && at < end,
  )
  if (!named?.provider || /[.!?]["']?\s*$/.test(plain)) return null
  return { kind: 'named', provider: named.provider }
}
