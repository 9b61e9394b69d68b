import { DESCRIPTIONS } from '../../../../domain/press/graded-names.ts'
import type { ProviderKind } from '../../../../model/providers.ts'
import type { Setting } from '../provider-rule.ts'

/** The nouns, separated by bars. */
export const WORDS = DESCRIPTIONS.map(({ words }) => words).join('|')
/** What comes after a name and says what it is, with the noun. */
export const AFTER = new RegExp(
  `,? (?:\\([^)]{1,30}\\),? )?(?:which is |is |- )?(?:an?|one of the|the|its|their) (?:(?!(?:are|is|its|was|were)\\b)[\\w'&-]+,? ){0,6}?(${WORDS})(?=,| (?:that|which|in|on|at|for|with|where|run|near|of|serving|based|owned|covering|graded|judged|just|rated|whose)\\b)`,
  'y',
)
/** The same in a sentence of its own: "X is a village primary with one computer". */
export const IS = new RegExp(
  ` is (?:still |just |only )?(?:an?|one of the|the) (?:(?!(?:with|in|of|and|where|that|at|for|town|village,)\\b)[\\w'&-]+ ){0,4}?(${WORDS})(?=,|\\.| (?:that|which|in|on|at|for|with|where|run|near|of|serving|based|owned|just|whose)\\b)`,
  'y',
)
/** Nouns of two words that need no article before them: "Employer provider X was". */
const SURE =
  "(?:employer|training|learning|apprenticeship|care) provider|training (?:firm|company|business)|(?:adoption|fostering) (?:agency|charity)|children's home|day nursery"
/** What comes before a name and says what it is. */
export const BEFORE = new RegExp(
  `(?:(?:^|[.!?;,] |\\b(?:and|but|while) )(?:[a-z]+ )?(?:${SURE})|(?:another|second|third|fourth|fifth|sixth|seventh|eighth|final|remaining|one|sister|neighbouring|nearby|fellow|other|the|an?|our|its|their|his|her|your|this) (?:[\\w'-]+ ){0,3}?(?:${WORDS})|(?:${WORDS}) (?:called|named))(?: of the (?:same|identical) \\w+)?,? (?:the )?$`,
)
/** Words that may stand right before such a name. */
export const LEADS: ReadonlySet<string> = new Set([
  ...WORDS.split('|').map(words => words.split(' ').at(-1)),
  ...'called named owner operator group'.split(' '),
] as string[])
/** A noun for a provider. */
export const NOUN = new RegExp(`\\b(?:${WORDS})\\b`)
/** How many are taught or looked after, with the word for them. */
export const SIZED =
  /(?:, (?:in|near|on|at|off|of) [^.;:]{1,50},)?(?:,? (?:which|that))? (?:has|looks after|cares for|teaches|educates|caters for) (?:around |about |some |up to |more than |just )?\d{1,3} (pupils|children|boys|girls|students|learners|youngsters|toddlers)\b/y
/** What those who look after so many are, by the kind that the article speaks of. */
export const SIZED_KINDS: Readonly<Partial<Record<ProviderKind, ProviderKind>>> = {
  college: 'college',
  'childrens-home': 'childrens-home',
  'early-years': 'early-years',
  'fostering-agency': 'fostering-agency',
  'training-provider': 'training-provider',
}
/** The next sentence, which says what the last name was, with the noun. */
export const NEXT = new RegExp(
  `\\. the (?:[\\w'&-]+ ){0,3}?(${WORDS}) (?:was|is|has|had|were|in|which|that|got|received)\\b`,
  'y',
)
/** The kind that each noun makes likely. */
export const kindOf = new Map<string, ProviderKind>(
  DESCRIPTIONS.flatMap(({ kind, words }) => words.split('|').map(word => [word, kind] as const)),
)

/** Tell the kind that words describe: "employer providers" → training-provider. */
export const kindOfWords = (words: string): ProviderKind | undefined =>
  kindOf.get(words.replace(/s$/, '').replace(/ie$/, 'y')) ??
  kindOf.get(words.match(new RegExp(`(?:${WORDS})(?=s?$)`))?.[0] ?? '')

const FIRM = /^(?:company|firm|employer|provider|trainer)$/

/** Tell the kind that a noun makes likely in an article; none where it is of a company that only runs services. */
export const kindIn = (noun: string | undefined, { main, weight }: Setting): ProviderKind | null =>
  noun && FIRM.test(noun) && /authority|home|fostering|school/.test(main) && weight('training-provider') < 3
    ? null
    : (kindOf.get(noun ?? '') ?? 'other')
