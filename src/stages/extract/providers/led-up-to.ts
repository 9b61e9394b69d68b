import { DESCRIPTIONS } from '../../../domain/press/graded-names.ts'
import type { Line } from '../../../model/article.ts'
import type { ProviderKind, ProviderMention } from '../../../model/providers.ts'
import { isPersonLike, LANDS } from './name-bounds.ts'
import { isOrdinary } from './ordinary.ts'
import type { Setting } from './provider-rule.ts'
import { kindOfWords } from './rules/descriptions.ts'
import { keyOf } from './run.ts'
import type { Topic } from './topic.ts'

const NOUNS = `${DESCRIPTIONS.map(({ words }) => words).join('|')}|(?:after-school|breakfast|holiday|out-of-school) club|council|setting`
/** How a story begins that only says what was inspected: "A children's home that", "One nursery behind the pub". */
const LEAD = new RegExp(`^\\W{0,5}(?:an?|one) (?:[\\w'-]+ ){0,4}?(${NOUNS})\\b`, 'i')
/** The same further on in its sentence, or of several: "Staff at a home in Orme are", "Two nurseries run by". */
const LATER_LEAD = new RegExp(
  `^\\W{0,5}(?:[\\w'-]+,? ){0,10}?(?:an?|two|three|four|five) (?:[\\w'-]+ ){0,4}?(${NOUNS}|nurseries|agencies)s?(?=,|\\.| (?:after|are|as|at|before|behind|following|for|from|has|have|had|in|is|near|of|on|over|rated|run|that|was|were|where|which|whose|will|with|[a-z]{3,}ed)\\b)`,
  'i',
)
/** Among so many of the first lines is the one that leads in, and so near below it the name. */
const [FIRST, BELOW] = [6, 3]
/** Nouns of firms, which may be of any kind, and of what stands for all. */
const ANY = /^(?:agency|agencies|company|employer|firm|house|provider|setting|trainer)$/i

/** The line that says what was inspected without naming it, and the kind it tells. */
export interface LeadIn {
  at: number
  kind: ProviderKind | null
}

/** What follows the name at the head of the next paragraph: where or what it is, what it did. */
const OPENED =
  /(?: \([^)]{1,30}\))?(?:,? (?:in|on|at|near|off|outside|north|south|east|west|just|deep|set|which(?! (?:also )?(?:manages|operates|owns|runs)\b)|where|whose|an?|one of|part of|home to|run by|owned by)\b|,? (?:\d+ (?:miles|minutes)|once|long|known|formerly|until)\b| (?:is|was|has|had|opened|closed|belonged|sits|stands|takes|took|cares|cared|looks|looked)\b)/y
/** The same of a name that could be a word or somebody's: ", which has run for years, was rated". */
const JUDGED =
  /(?:,? (?:based |run |set )?(?:in|on|at|near|off|outside|by|(?:which|where)(?! (?:also )?(?:manages|operates|owns|runs)))\b[^.;:]{2,80},)? (?:was|were|is|has been|have been|had been) (?:also |again |now |both )?(?:graded|inspected|judged|rated|visited)\b/y
/** Before the name of a place where people live or learn: "Five boys lived at". */
const KEPT =
  /\b(?:boys|girls|children|youngsters|teenagers|toddlers|pupils|residents|young people|staff|workers|carers)(?: [a-z']+){0,4} at (?:the )?$|\b(?:garden|governors?|head|head ?teacher|leaders|manager|owner|principal) (?:of|at) (?:the )?$/
/** Before the name of a council that inspectors were with: "Inspectors who spent two days with". */
const SEEN =
  /\b(?:inspectors?|ofsted|inspection|visit|letter|report)\b[^.;:]{0,50} (?:with|to|on|at|in|of) (?:the )?$/
const TITLED = /^(?:Cllr|Cr|Dr|Prof|Professor|Rev|Sir|Dame|Sister|Father) /
const PLACE_AFTER = /, (?:in|near|north|south|east|west) \S/y

/** Find which line of the first few says what was inspected without naming it; null where each story names its own. */
export function leadInOf(lines: readonly Line[], found: readonly ProviderMention[]): LeadIn | null {
  const named = found.find(({ rejected, rule }) => !rejected && !/placed|described/.test(rule))?.line
  for (let at = 0; at < FIRST && at < lines.length; at++) {
    const { plain, number } = lines[at] as Line
    const noun = (LEAD.exec(plain) ?? LATER_LEAD.exec(plain))?.[1]
    if (noun) return named !== undefined && named <= number ? null : { at, kind: kindOfLead(noun) }
  }
  return null
}

// a club looks after children, as nurseries do
const kindOfLead = (noun: string): ProviderKind | null =>
  ANY.test(noun) ? null : (kindOfWords(noun.toLowerCase()) ?? 'early-years')

/** Tell whether a name is the one that such a line leads up to: the first at the head of what follows. */
export function isLedUpTo(
  { places }: Topic,
  { at, kind }: LeadIn,
  lines: readonly Line[],
  setting: Setting,
): boolean {
  const first = lines[at]?.number ?? 0
  const last = lines[Math.min(at + BELOW, lines.length - 1)]?.number ?? 0
  return places.some(({ run, reading: { start, end, name }, sign }) => {
    if (run.line.number < first || run.line.number > last || sign.score < 0) return false
    const before = run.lower.slice(Math.max(0, start - 80), start)
    if ((kind ?? setting.main) === 'local-authority') return places.length > 1 && SEEN.test(before)
    if (KEPT.test(before)) return true
    if (TITLED.test(name) || LANDS.test(keyOf(name.split(' ').at(-1) ?? ''))) return false
    JUDGED.lastIndex = end
    if (start === 0 && run.line.number > first && JUDGED.test(run.lower)) return true
    if (isPersonLike(run, 0, run.words.length - 1)) return false
    OPENED.lastIndex = end
    PLACE_AFTER.lastIndex = end
    return (
      (start === 0 || before === 'the ') &&
      run.line.number > first &&
      OPENED.test(run.lower) &&
      (name.includes(' ') ||
        before === 'the ' ||
        !(isOrdinary(keyOf(name), setting) || PLACE_AFTER.test(run.lower)))
    )
  })
}
