import { GRADE_HINT } from '../../../domain/press/graded-names.ts'
import { isJudgementHead } from '../../../model/area-words.ts'
import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderKind, ProviderMention } from '../../../model/providers.ts'
import { bySpan } from '../../../model/span.ts'
import { mentionOf } from './find-providers.ts'
import type { Setting } from './provider-rule.ts'
import { ABSTRACT, isOtherWord } from './topic.ts'
import { GIVEN, HONORIFIC, isIn } from './word-classes.ts'

/** A name that fills a line: "Alder Bank", "2. The Spinney:". */
const HEAD =
  /^\s*(?:\d{1,2}[.)] )?((?:The )?[A-Z][a-z][\w'&.-]*(?: (?:[A-Z][\w'&.-]*|of|and|the|on|in|upon|by|&)){0,4}):?\s*$/
const SMALL = /(?:^| )(?:of|and|the|on|in|upon|by|&)$/
/** So many heads make a digest. */
const DIGEST = 2
/** How far the words reach that say what is headed, in code units. */
const OPENING = 200
const GRADED = new RegExp(`\\b(?:${GRADE_HINT})\\b`, 'i')
/** What is spoken of by a noun or a pronoun alone, by kind. */
const SPOKEN: readonly (readonly [RegExp, ProviderKind | null])[] = [
  [/\b(?:the|this) (?:[\w'-]+ ){0,2}?(?:nursery|pre-?school|playgroup|setting|childcare)\b/i, 'early-years'],
  [/\b(?:the|this) (?:[\w'-]+ ){0,2}?home\b/i, 'childrens-home'],
  [/\b(?:the|this) (?:[\w'-]+ ){0,2}?(?:academy|infants|juniors|primary|school|secondary)\b/i, 'school'],
  [/\b(?:the|this) (?:[\w'-]+ ){0,2}?college\b/i, 'college'],
  [/\b(?:the|this) (?:[\w'-]+ ){0,2}?(?:authority|borough|council|county)\b/i, 'local-authority'],
  [
    /(?:^|[.!?] )\W*(?:overall,? |now |once |currently |ofsted (?:says|found) )?(?:it|its|rated|graded|judged|inspectors|the report)\b/i,
    null,
  ],
]

interface Section {
  line: Line
  name: string
  /** What it is said to be; null where nothing says it. */
  kind: ProviderKind | null
  known: ProviderMention | undefined
}

/**
 * Find bare names that head the sections of a digest, each of which speaks of one provider by a noun or a pronoun and
 * tells its grade: "Larch Bank", and below it "The home was rated good".
 */
export function findSectionHeads(
  lines: readonly Line[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (!setting.isInspected) return []
  const named = new Map(collect(standing(found), mention => [mention.line, mention] as const))
  const sections = gather(lines, (line, at) => sectionOf(line, belowOf(lines, at), named))
  if (sections.length < DIGEST || sections.every(({ known }) => known)) return []
  const kinds = new Set(
    gather(sections, ({ kind, known }) => {
      const own = known?.kind ?? kind
      return own ? [own] : []
    }),
  )
  const [kind = setting.main] = kinds
  if (kinds.size > 1 || isOfOne(sections, found, kind)) return []
  return gather(sections, ({ line, name, known }) => {
    const start = line.plain.indexOf(name)
    return known || isOtherWord(name, setting)
      ? []
      : [mentionOf({ line }, 'provider/section-head', { start, end: start + name.length, name, kind })]
  })
}

// the paragraph below a head, over a line of facts: "Moor Lane, 1,180 pupils"
function belowOf(lines: readonly Line[], at: number): Line | undefined {
  const next = lines[at + 1]
  return next && FACTS.test(next.plain) ? lines[at + 2] : next
}
const FACTS = /^[A-Z][^.!?]{0,60}\d[^.!?]{0,20}$/

function sectionOf(
  line: Line,
  below: Line | undefined,
  named: ReadonlyMap<number, ProviderMention>,
): Section[] {
  const name = line.plain.length < 60 ? HEAD.exec(line.plain)?.[1] : undefined
  if (!name || !below || line.kind === 'headline' || SMALL.test(name) || HEAD.test(below.plain)) return []
  const known = named.get(line.number)
  const opening = below.plain.slice(0, OPENING)
  const spoken = SPOKEN.find(([noun]) => noun.test(opening))
  if (!spoken || !GRADED.test(opening) || (!known && named.has(below.number))) return []
  if (!known && (isJudgementHead(name) || ABSTRACT.test(name) || isPerson(name))) return []
  return [{ line, name, kind: spoken[1], known }]
}

// one provider is named above the heads, or below several: they are crossheads of its story
function isOfOne(
  sections: readonly Section[],
  found: readonly ProviderMention[],
  kind: ProviderKind,
): boolean {
  const starts = collect(sections, ({ line }) => line.number)
  const below = new Map<string, number>()
  let section = 0
  for (const mention of [...standing(found)].sort(bySpan)) {
    if (mention.kind !== kind) continue
    while (section < starts.length && (starts[section] as number) <= mention.line) section++
    if (section === 0) return true
    if (starts[section - 1] === mention.line) continue
    const before = below.get(mention.key)
    if (before !== undefined && before !== section) return true
    below.set(mention.key, section)
  }
  return false
}

const isPerson = (name: string): boolean =>
  isIn((name.split(' ')[0] as string).toLowerCase(), GIVEN | HONORIFIC)
