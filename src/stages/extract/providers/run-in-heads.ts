import { GRADE_NAMES } from '../../../domain/press/graded-names.ts'
import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderKind, ProviderMention } from '../../../model/providers.ts'
import { runInHead } from '../../../model/run-in-head.ts'
import { knownAuthority } from './authorities.ts'
import { mentionOf } from './find-providers.ts'
import type { Setting } from './provider-rule.ts'

/** So many paragraphs with such a head make a digest. */
const DIGEST = 3
/** What the words after a head say that it is. */
const NOUNS: readonly (readonly [RegExp, ProviderKind])[] = [
  [/\b(?:the|this) (?:authority|borough|city|council|county|district|unitary)\b/i, 'local-authority'],
  [/\b(?:the|this) (?:nursery|pre-?school|playgroup)\b/i, 'early-years'],
  [/\b(?:the|this) (?:academy|infants|juniors|primary|school|secondary)\b/i, 'school'],
  [/\b(?:the|this) college\b/i, 'college'],
]
const OPENING = 160

/** Find names that paragraphs of a digest begin with, in capitals: "ORME The borough is pleased …". */
export function findRunInHeads(
  lines: readonly Line[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (!setting.isInspected) return []
  const heads = gather(lines, line => {
    const head = runInHead(line.plain)
    return head ? [{ line, head, kind: kindOf(head, line.plain, setting) }] : []
  })
  if (heads.length < DIGEST) return []
  const named = new Map(collect(standing(found), mention => [mention.line, mention] as const))
  const isOfCouncils = heads.filter(({ kind }) => kind === 'local-authority').length >= DIGEST
  return gather(heads, ({ line, head, kind }) => {
    const known = named.get(line.number)
    if (known && known.start < line.start + head.length) return []
    const own = kind ?? (isOfCouncils ? 'local-authority' : null)
    return own
      ? [
          mentionOf({ line }, 'provider/run-in-head', {
            start: 0,
            end: head.length,
            name: nameOf(head),
            kind: own,
          }),
        ]
      : []
  })
}

const GRADED = new RegExp(`^\\W{0,3}(?:rated |now |still )?(?:${GRADE_NAMES})\\b`, 'i')

function kindOf(head: string, plain: string, setting: Setting): ProviderKind | null {
  const said = plain.slice(head.length, head.length + OPENING)
  return (
    (knownAuthority(nameOf(head)) ? 'local-authority' : null) ??
    NOUNS.find(([noun]) => noun.test(said))?.[1] ??
    (GRADED.test(said) ? setting.main : null)
  )
}

// "WEST ORME" → "West Orme"
const nameOf = (head: string): string =>
  head.toLowerCase().replace(/(?<![a-z'])[a-z]/g, letter => letter.toUpperCase())
