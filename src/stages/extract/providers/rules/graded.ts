import { GRADE_HINT, GRADED_VERBS, MOVING_VERBS } from '../../../../domain/press/graded-names.ts'
import { alternatives } from '../../../../model/alternatives.ts'
import { gather } from '../../../../model/gather.ts'
import { knownAuthority } from '../authorities.ts'
import { bareKind } from '../bare-kind.ts'
import { isFirm } from '../firm-before.ts'
import { isOrdinary } from '../ordinary.ts'
import { endOf, type NameReading, type ProviderRule, type Setting } from '../provider-rule.ts'
import type { Run } from '../run.ts'
import { isOfAddress } from '../where.ts'
import { CALENDAR_WORD, isA } from '../word-classes.ts'
import { listFrom, listUpTo } from './read-list.ts'

const ASIDE = '(?:,? \\([^)]{1,40}\\)|, [^,.;:]{1,70},)?'
const MANNER =
  '(?: (?:also|now|again|currently|previously|recently|all|both|later|first|since|itself|just|last|then|still|each|only|and))*'
const AFTER = new RegExp(
  `(?:,(?= ))?${ASIDE}(?:,? (?:which|who))?(?:'s(?: (?:children's )?services)?)?(?:${MANNER} (?:was|were|is|are|has been|have been|had been|being|been)${MANNER} (?:(?:said|found|deemed|judged|told) to |(?:${alternatives(GRADED_VERBS)})\\b|['"]?(?:good|outstanding|inadequate|satisfactory)\\b)|${MANNER}(?: has| have| had)?${MANNER} ['"]?(?:${alternatives(MOVING_VERBS)})\\b| (?:has|have|had) (?:had|seen) (?:its|their)\\b| (?:has become|became|becomes|is|was) (?:only )?(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|latest)\\b|${MANNER} (?:is|are|was|were) (?:now )?(?:among|one of|two of|three of) (?:the|those|them|its)\\b|,? (?:both|all|each|neither|none) of (?:which|whom|them)\\b|, (?:now |also |previously |once |currently |still |itself |long |twice )?['"]?(?:rated|judged|graded|ranked|deemed|inadequate|good|outstanding|an? (?:excellent|good|poor) performer)\\b)`,
  'y',
)
/** What such words begin with. */
const AFTER_OPENERS = [
  ...', ( " \' also now again currently previously recently all both later first since itself just last then still each only and'.split(
    ' ',
  ),
  ...'was were is are has have had been being became becomes which who services children both all each neither none'.split(
    ' ',
  ),
  ...MOVING_VERBS.trim().split(/\s+/),
]
const HINT = new RegExp(`\\b(?:${GRADE_HINT})\\b`)
const BEFORE =
  /(?:\b(?:rated|judged|graded|found|finds|found that|led|steered|guided|deemed|branded|ranked|placed|put|gave|awarded|rates|handed|stripped)|ofsted said|inspectors said|joining them[^.]{0,30} are|among them|(?:as|so) (?:did|do|does|had|has|have|is|are|was|were)|along with|followed by|only one,|(?:among|of) those (?:rated|judged|graded|found) (?:good|outstanding|inadequate|satisfactory|to require improvement) (?:is|was|are|were)|\b(?:is|are|was|were) (?:both |all |also |now )?(?:rated |judged |graded )?(?:good|outstanding|inadequate|satisfactory)(?: too)?: |(?:two|three|four|five|six|seven|eight|others) (?:others |more |now |still |were |are |was |is |rated |judged |found |to |remain ){0,4}(?:good|outstanding|inadequate|requires? improvement|required improvement|satisfactory|adequate)[^.:]{0,16}: |(?:councils?|authorit(?:y|ies)|boroughs?|schools?|colleges?|grades?)[^.:]{0,24}(?:: | - )) ?(?:the )?$/

/** The word or the mark at the end of such words. */
const BEFORE_ENDS =
  ': - rated judged graded found finds that led steered guided deemed branded ranked placed put gave awarded rates handed stripped said are them did do does had has have is was were with by one'.split(
    ' ',
  )
const PLACE_BEFORE =
  /(?:^|[^a-z])(?:in|near|around|across|outside|from|to|between|towards|on|at|of) (?:the )?$/
const TOPICS =
  /^(?:maths|mathematics|english|phonics|behaviour|attendance|conduct|governance|adoption|provision|standards|progress|boy|girl|man|woman|mum|dad|family|families|baby|teenager|village|town|county|city|achievement|attainment|safety|sport|music|care|support|results|lessons|apprenticeships|everything|both|childminder|nursery|school|academy|college|council|pre-school|playgroup|trust|prison|home|agency|charity|firm|gold|silver|bronze)$/

/** Before whoever has the school or home, and before people: "owned by Orme Care", "headteacher Hazel Orme". */
const OWNED =
  /(?:\b(?:owned|run|operated|managed|led|set up|founded|sponsored|provided|overseen|backed|chaired|headed) by|\b(?:part|arm|member|subsidiary) of|\b(?:head ?teacher|head|principal|teacher|manager|director|owner|founder|chair(?:man|woman)?|governor|leader|boss|executive|minister|inspector)) +(?:the |mr |mrs |ms |miss |dr )?$/
/** A verb of one. */
const SINGULAR =
  /^ (?:also |now |again |still )?(?:was|is|has|keeps|retains|remains|gets|stays|requires|becomes|holds)\b/

/** Whether a grade is spoken of in the words that follow. */
const speaksOfGrade = (lower: string, from: number): boolean => HINT.test(lower.slice(from, from + 140))

/** Rules for bare names that are given a grade. */
export const gradedRules: readonly ProviderRule[] = [
  {
    id: 'provider/graded',
    reads: [
      ['Orme, Tarn and Fenn were rated good.', 'Orme', 'Tarn', 'Fenn'],
      ['Orme, once the worst, has been judged outstanding.', 'Orme'],
      ['Tarn slid from good to inadequate.', 'Tarn'],
    ],
    leaves: [
      'Ofsted was rated good.',
      'Mrs Orme was found inadequate.',
      'Orme was built in 1900.',
      'Orme was found dead.',
      'Alder Bank, in Mill Lane, Orme Magna, was rated good.',
      'The council met London-based specialist Orme, which was judged inadequate.',
      'None of those seen since Christmas has been found outstanding.',
    ],
    needs: { behind: AFTER_OPENERS },
    read: (run, setting, runs, at) => {
      const last = run.words.length - 1
      const end = endOf(run, last)
      AFTER.lastIndex = end
      if (!run.graded || !AFTER.test(run.lower) || !speaksOfGrade(run.lower, end)) return []
      if (last === 0 && isA(run.words[0], CALENDAR_WORD)) return []
      const before = run.lower.slice(Math.max(0, (run.words[0]?.start ?? 0) - 40), run.words[0]?.start)
      if (OWNED.test(before) || isFirm(run, run.words[0]?.start ?? 0, setting)) return []
      const names = asOne(
        run,
        withoutPlace(run, listUpTo(run, last, runs, at)),
        run.lower.slice(end, end + 12),
      )
      return isPlace(run, names[0]) || isOfAddress(runs, at) || (names.length === 1 && isTopic(run, setting))
        ? []
        : inKind(names, setting)
    },
  },
  {
    id: 'provider/graded-after',
    reads: [
      ['Inspectors rated Orme and Tarn good.', 'Orme', 'Tarn'],
      ['Ofsted stripped Orme of its good rating.', 'Orme'],
      ['Twelve do well, among them Orme and North Tarn, rated good.', 'Orme', 'North Tarn'],
    ],
    leaves: [
      'Inspectors rated Jane Field good.',
      'They found Orme shut.',
      'Councils branded inadequate led Sir Adam Orme to speak.',
    ],
    needs: { before: BEFORE_ENDS },
    read: (run, setting, runs, at) => {
      const first = run.words[0]?.start ?? 0
      const before = run.lower.slice(Math.max(0, first - 60), first)
      if (!run.graded || !BEFORE.test(before)) return []
      const near = run.lower.slice(Math.max(0, first - 90), first) + run.lower.slice(first, first + 140)
      return HINT.test(near) ? inKind(listFrom(runs, at), setting) : []
    },
  },
]

// "Orme and Tarn keeps its rating": a name of three words
const asOne = (run: Run, names: NameReading[], after: string): NameReading[] => {
  const [first, second] = names
  return first &&
    second &&
    names.length === 2 &&
    SINGULAR.test(after) &&
    first.start >= (run.words[0]?.start ?? 0)
    ? [{ ...first, end: second.end, name: run.line.plain.slice(first.start, second.end) }]
    : names
}

// "a second one in Orme, Tarn Grange, is rated good": the last
const withoutPlace = (run: Run, names: NameReading[]): NameReading[] =>
  names.length === 2 &&
  isPlace(run, names[0]) &&
  names[1]?.name.includes(' ') &&
  names[1].start >= (run.words[0]?.start ?? 0)
    ? names.slice(1)
    : names

// "the nursery in Pound Lane, Orme, was rated good"
const isPlace = ({ lower }: Run, first: NameReading | undefined): boolean =>
  !first || PLACE_BEFORE.test(lower.slice(Math.max(0, first.start - 12), first.start))

// "Reading was judged good": a subject, but where councils are spoken of
const isTopic = ({ words, opens }: Run, setting: Setting): boolean => {
  const [first, second, third] = words
  // "A CHILDMINDER has been told"
  if (first?.key === 'a' && second && !third && TOPICS.test(second.key)) return true
  if (!first || second || !opens) return false
  if (MOVED.has(first.key)) return true
  return (
    TOPICS.test(first.key) ||
    setting.hasWord(first.key) ||
    (isOrdinary(first.key, setting) && !(setting.main === 'local-authority' && knownAuthority(first.text)))
  )
}

// of what kind a bare name is: a town's is its council's, else of the kind that the article speaks of
const inKind = (names: readonly NameReading[], setting: Setting): NameReading[] =>
  gather(names, name =>
    NO_PROVIDER.test(name.name) || (setting.main === 'local-authority' && TITLED.test(name.name))
      ? []
      : [{ ...name, kind: bareKind(name.name, setting) }],
  )

/** How the names of people begin after whom schools are named, and no council. */
const TITLED = /^(?:baroness|bishop|canon|dame|lady|lord|sir) /i
const MOVED: ReadonlySet<string> = new Set(MOVING_VERBS.trim().split(/\s+/))

/** Awards, ages and teams: "awarded Gold", "Four-year-olds". */
const NO_PROVIDER =
  /^(?:gold|silver|bronze)$|-olds$|-of-(?:one|two|three|four|five)\b|\b(?:services?|team|hub|board|councils|halls)$/i
