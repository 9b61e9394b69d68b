import type { Line } from '../../../../model/article.ts'
import type { GradeMention, Holder } from '../../../../model/grades.ts'
import type { HeadingOf } from '../headings.ts'
import { mayGrade } from '../hint.ts'
import type { Landmark } from '../read-terms.ts'
import { areasIn, gradeOf } from './cells.ts'
import { tableMention } from './table-mention.ts'

const LEAD =
  /^(?:(?:ofsted|latest|current|overall|new)? ?(?:rating|grade|judge?ment|verdict|result|outcome|rated|judged|graded|overall|overall effectiveness)[: -]+|(?:now |still |remains |stays |continues to be |again )+)/i
const KEPT = /^(?:still|remains|stays|continues to be)\b/i
const TAIL = /(?: \([^()]{0,60}\)| overall|,? (?:in |on |from )?(?=\d| ?[a-z]{3,9} \d{4}).{0,24})$/i
const PREVIOUS = /^(?:previous(?:ly)?|before|last time|was|up from|down from|formerly)[: ]+/i
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
  if (!first || !gradeOf(bare(first.text))) return []
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

function readFragment(fragment: Fragment, line: Line, holder: Holder): GradeMention | null {
  const { text } = fragment
  const whole = gradeOf(bare(text))
  if (whole) {
    const mention = tableMention(fragment, line, line, 'grade/verdict-line', whole, [], holder)
    if (KEPT.test(text)) mention.reading.change = 'kept'
    return mention
  }
  const before = PREVIOUS.test(text) ? gradeOf(bare(text.replace(PREVIOUS, ''))) : null
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

// the line above, past others of the same card: "Phase: primary", "Inspected: May 2022"
function headingAbove(lines: readonly Line[], at: number): Line | undefined {
  for (let i = at - 1; i >= at - MOST_KEYS - 1; i--) if (!KEY.test(lines[i]?.plain ?? '')) return lines[i]
  return undefined
}

const bare = (text: string): string => text.replace(LEAD, '').replace(TAIL, '').trim()

function fragmentsOf(line: Line): Fragment[] {
  const fragments: Fragment[] = []
  for (const { 0: text, index } of line.plain.matchAll(/[^.;]+/g)) {
    const trimmed = text.trim()
    if (!trimmed) continue
    const start = line.start + index + text.indexOf(trimmed)
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
