import { GRADE_HINT } from '../../../../domain/press/graded-names.ts'
import { bareKind } from '../bare-kind.ts'
import { isGeneric, isPersonLike, isStop, nameStart } from '../name-bounds.ts'
import {
  endOf,
  type NameReading,
  type ProviderRule,
  readName,
  type Setting,
  wordBefore,
} from '../provider-rule.ts'
import type { Run } from '../run.ts'
import { CALENDAR_WORD, isA } from '../word-classes.ts'

const STILL = '(?:now |also |again |previously |once |currently |still |itself |long |already |recently )?'
const SERVICES =
  '(?:own |once |much-criticised |struggling )?(?:child|social|services?|safeguarding|fostering|adoption|council|authority|department|leaders|director|support)'
/** What a place is, between its name and that: ", its rival along the coast"; no person. */
const ASIDE =
  '(?: \\([^)]{1,40}\\))?(?:, (?!(?:(?:an?|the|its|our|their) )?[^.,;:()]{0,40}(?:chair|chief|councillor|director|head|inspector|leader|manager|minister|mp|officer|secretary|spokes)[a-z]*\\b)(?:across|along|an?|beyond|down|further|in|its|just|near|next|not|one|only|our|over|that|the|their|up|[a-z]+ miles|which) (?:[^.,;:()]|\\d,\\d){2,50})?'
/** What goes on to say how a place is rated, and how far that may be off. */
const RELATIVE = new RegExp(
  `${ASIDE}, (?:(?:which|where)\\b|whose ${SERVICES})[^.;:]{0,110}?\\b(?:${GRADE_HINT})\\b`,
  'y',
)
const RATED = new RegExp(
  `${ASIDE}, ${STILL}(?:(?:has|had) been )?(?:rated|judged|graded|ranked|deemed|found|inadequate|good|outstanding|requir(?:es|ing) improvement)\\b`,
  'y',
)
/** "when that authority was inadequate", "the year they got inadequate". */
const WHEN = new RegExp(
  `(?:,? when| the (?:year|month|week|day)(?: (?:that|when))?) (?:it|its|that|they|their|the (?:authority|borough|city|council|county))\\b[^.;:]{0,90}?\\b(?:${GRADE_HINT})\\b`,
  'y',
)
/** "Alder School, in": where somebody is, of whom it is said that they are rated. */
const IN_TOWN =
  /\b(?:Academy|Centre|College|High|Home|House|Infants|Juniors|Lodge|Nursery|Primary|School|Unit), (?:at|in|near) $/
/** What is run by a council is none: "Alder Lodge, which is run by". */
const RUN_BY =
  /, (?:which|that) is (?:managed|owned|run) by [^.,;:]{0,40}\b(?:authority|charity|company|council|federation|firm|group|ltd|trust)\b/y
/** Who works there: "She was director at", "He came from". */
const WORKED =
  /\b(?:boss|came|career|chief|deputy|director|head|job|joined|leader|led|manager|moved|post|ran|social worker|was (?:at|with)|work(?:ed|ing)?)\b[^.;:]{0,60}$/
const WHERE = /, where\b/y
const REGION =
  /^(?:midlands|north|south|east|west|north-east|north-west|south-east|south-west|country|region)$/
const HINT = new RegExp(`\\b(?:${GRADE_HINT})\\b`)
const GRADE_END =
  '(?:good|outstanding|inadequate|satisfactory|adequate|improve(?:ment)?|met|grade|mark|rating)[\'"]?(?: (?:overall|too|again|both))*'
/** What leads from one place to another, or from a grade to the place that has it. */
const LEAD = new RegExp(
  `(?:\\b(?:story|picture|matter|tale|position|situation|news|scene|case|happier|worse|better|door|river|border|boundary|estuary|road|over|down|up|across|elsewhere|meanwhile) (?:in|at)|\\b${GRADE_END} in|\\b(?:neighbouring|nearby|next-door)(?: (?:city|county|borough|town|authority|council)(?: of)?)?|\\b(?:neighbours?|rival|counterpart)s?,?(?: in)?|in the (?:bottom|top|lowest|highest|same) (?:group|band|category|tier)s? (?:is|are|was|were|comes?|sits?)) (?:the )?$`,
)
const NEXT_DOOR = ['nearby', 'neighbouring']
const IN = /^(?:in|at|of|from|for|with|than|over)$/

/** What a clause on another place begins with. */
const CLAUSE = /(?:\band|\bbut|\bwhile|\bwhereas|\byet|;) in (?:the )?$/
const THERE =
  /^,? (?:it|they|services|care|leaders|leadership|things|the (?:authority|borough|city|council|county|department|grade|judge?ment|rating|service|services|verdict)) /

/** Rules for bare names of councils where the words beside them speak of how they are rated. */
export const placedRules: readonly ProviderRule[] = [
  {
    id: 'provider/placed-graded',
    reads: [
      ['The council learned from Thorncot, which rose from good to outstanding.', 'Thorncot'],
      ['Our council has friends in St Orme (no overall control), good since May.', 'St Orme'],
      ['The council is ahead of Wendle, whose own services were rated good in May.', 'Wendle'],
      ['She left the council and was at Tarn the year they got good.', 'Tarn'],
      ['He came from Wendle when that authority, a council too, was inadequate.', 'Wendle'],
      [
        'A council is a local authority. The council has a children’s home, Applegill, which is run by a trust. The home is good.',
        'Applegill',
      ],
      ['A council like it is the Isle of Tarn, where safeguarding was inadequate.', 'Isle of Tarn'],
    ],
    leaves: [
      'The council sent him to Tarn, which has an old hotel.',
      'The council thanked Jane Field, whose son was found.',
      'Pupils came from Tarn, which was rated good.',
      'The council lauds Tarn, which is run by a trust and rated good.',
    ],
    needs: { behind: [',', '(', 'the', 'when', 'which', 'where', 'whose'] },
    read: (run, setting) => {
      if (!run.graded || setting.main !== 'local-authority') return []
      const last = run.words.length - 1
      const end = endOf(run, last)
      RELATIVE.lastIndex = end
      RATED.lastIndex = end
      WHERE.lastIndex = end
      RUN_BY.lastIndex = end
      if (IN_TOWN.test(leadTo(run))) return []
      if (RUN_BY.test(run.lower))
        return setting.weight('childrens-home') > 1 ? nameOf(run, { ...setting, main: 'childrens-home' }) : []
      return RATED.test(run.lower) || RELATIVE.test(run.lower) || isWhen(run) || isWhere(run, end)
        ? nameOf(run, setting)
        : []
    },
  },
  {
    id: 'provider/placed-lead',
    reads: [
      [
        'The council did well. Next door in Tarn and Vale things are worse: it is inadequate.',
        'Tarn and Vale',
      ],
      ['The council did well. It was a sorrier tale in Orme, which was inadequate.', 'Orme'],
      ['Care by the council was judged inadequate in Orme.', 'Orme'],
      ['The neighbouring county of Orme, a council too, is inadequate.', 'Orme'],
    ],
    leaves: [
      'The council is inadequate. Jane Field lives in Orme.',
      'The head of a neighbouring school, Jane Field, is good.',
      'The council’s work is good in England.',
    ],
    needs: {
      inside: NEXT_DOOR,
      before: 'in at of is are was were sits comes neighbouring nearby next-door neighbour neighbours'.split(
        ' ',
      ),
    },
    read: (run, setting) => {
      if (!run.graded || setting.main !== 'local-authority') return []
      if (run.words.length > 1 && NEXT_DOOR.includes(run.words[0]?.key ?? '')) return nameOf(run, setting)
      const first = run.words[0]?.start ?? 0
      return LEAD.test(run.lower.slice(Math.max(0, first - 60), first)) ? nameOf(run, setting) : []
    },
  },
  {
    id: 'provider/placed-clause',
    reads: [
      ['The council fell to requires improvement, and in Orme they remain inadequate.', 'Orme'],
      ['The council is good, while in Tarn Vale the authority is inadequate.', 'Tarn Vale'],
    ],
    leaves: [
      'The council is good, and in May it was told so.',
      'The council is good, and in Orme they cheered.',
      'The school is good, and in Orme it is rated so.',
    ],
    needs: { before: ['in'] },
    read: (run, setting) => {
      if (!run.graded || setting.main !== 'local-authority') return []
      const first = run.words[0]?.start ?? 0
      if (!CLAUSE.test(run.lower.slice(Math.max(0, first - 24), first))) return []
      const rest = run.lower.slice(endOf(run, run.words.length - 1)).slice(0, 160)
      return THERE.test(rest) && HINT.test(rest.replace(/[.;:].*$/, '')) ? nameOf(run, setting) : []
    },
  },
  {
    id: 'provider/placed-first',
    reads: [['In Orme, the council was judged inadequate.', 'Orme']],
    leaves: ['In May the council was judged inadequate.', 'In Orme the council met.'],
    needs: { inside: ['in', 'at'] },
    read: (run, setting) => {
      const [lead, name] = run.words
      if (!name || !/^(?:in|at)$/.test(lead?.key ?? '') || !run.opens || setting.main !== 'local-authority')
        return []
      const end = endOf(run, run.words.length - 1)
      const rest = run.lower.slice(end, end + 240)
      return /^,| (?:the|its|children|help|services?|support|care|child|adoption|fostering)\b/.test(rest) &&
        HINT.test(rest.replace(/[.;:].*$/, ''))
        ? nameOf(run, setting)
        : []
    },
  },
]

/** So far back what leads to a name is looked for, in code units. */
const LEAD_REACH = 40
const leadTo = ({ line, words: [first] }: Run): string =>
  line.plain.slice(Math.max(0, (first?.start ?? 0) - LEAD_REACH), first?.start ?? 0)

// "was director at Orme when they got good", no "lived in Orme when it was rated good"
const isWhen = (run: Run): boolean => {
  WHEN.lastIndex = endOf(run, run.words.length - 1)
  const first = run.words[0]?.start ?? 0
  return WHEN.test(run.lower) && WORKED.test(run.lower.slice(Math.max(0, first - 90), first))
}

// "in Orme, where": the line speaks of a grade further on
const isWhere = (run: Run, end: number): boolean => {
  WHERE.lastIndex = end
  return WHERE.test(run.lower) && HINT.test(run.lower.slice(end, end + 260)) && IN.test(wordBefore(run))
}

/** What ends the names of bodies, reviews and schemes. */
const SCHEME =
  /^(?:act|assessment|board|committee|framework|inquiry|inspection|letter|plan|programme|project|report|review|scheme|strategy|survey)$/

function nameOf(run: Run, setting: Setting): NameReading[] {
  const last = run.words.length - 1
  const from = nameStart(run, 0, last)
  if (from > last || last - from > 3 || isStop(run, last)) return []
  if (from === last && isA(run.words[last], CALENDAR_WORD)) return []
  if (SCHEME.test(run.words[last]?.key ?? '')) return []
  if (REGION.test(run.words[last]?.key ?? '')) return []
  if (isGeneric(run, from, last) || isPersonLike(run, from, last)) return []
  const name = readName(run, from, last, 'local-authority')
  return [{ ...name, kind: bareKind(name.name, setting) }]
}
