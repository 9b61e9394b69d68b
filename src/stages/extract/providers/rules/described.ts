import type { ProviderKind } from '../../../../model/providers.ts'
import { isGeneric, isPersonLike, nameStart } from '../name-bounds.ts'
import { endOf, type NameReading, type ProviderRule, readName } from '../provider-rule.ts'
import type { Run } from '../run.ts'
import { isWhere } from '../where.ts'
import { HONORIFIC, isA } from '../word-classes.ts'
import { AFTER, BEFORE, IS, kindIn, LEADS, NEXT, NOUN, SIZED, SIZED_KINDS } from './descriptions.ts'

/** Of an owner, as people are too: "Larch House, its home for boys". */
const OWNED = /^,? (?:its|their) /

/** Rules for names without a noun beside words that say what they are. */
export const describedRules: readonly ProviderRule[] = [
  {
    id: 'provider/described-after',
    reads: [
      ['Tansy & Orme, an employer provider that trains 90, is good.', 'Tansy & Orme'],
      ['Fern Bank, a 240-pupil school on the edge of Orme, is good.', 'Fern Bank'],
      ['Fern Bank is a village primary with one computer.', 'Fern Bank'],
      ['The council is proud of Fern Bank, its home for boys.', 'Fern Bank'],
    ],
    leaves: [
      'Jane Field is a primary school teacher in Orme.',
      'Orme is a town with a school in it.',
      'Jane Field, a primary school teacher, said so.',
      'Ofsted, a body with a school in mind, said so.',
      'Orme, a town with three schools, is grey.',
      'Over in Orme, the county is proud of its school.',
      'Fern Bank in Tarn, a village school, is good.',
      'Ofsted met Jane Field, its school for scandal.',
    ],
    needs: { behind: [',', 'is'] },
    read: (run, setting, runs, at) => {
      const last = run.words.length - 1
      const end = endOf(run, last)
      const pattern = run.lower[end] === ',' ? AFTER : IS
      pattern.lastIndex = end
      const match = pattern === IS && run.titled ? null : pattern.exec(run.lower)
      const kind = match ? kindIn(match[1], setting) : null
      return match && (kind === 'local-authority' || !isWhere(runs, at))
        ? whole(run, kind, !OWNED.test(match[0]))
        : []
    },
  },
  {
    id: 'provider/described-before',
    reads: [
      ['Another employer, Iron Coaches, was good.', 'Iron Coaches'],
      ['A second home of the same firm, the Old Rectory, shut.', 'Old Rectory'],
    ],
    leaves: ['The head of the school, Jane Field, said so.', 'He left the school Monday.'],
    needs: { before: LEADS },
    read: (run, setting) => {
      const first = run.words[0]?.start ?? 0
      const before = BEFORE.exec(run.lower.slice(Math.max(0, first - 80), first))?.[0]
      if (!before) return []
      const kind = NOUN.exec(before)?.[0]
      return /, (?:the )?$/.test(before) &&
        !/^(?:[,.;]| (?:in|on|near|at|which|that|run|has|was|is)\b)/.test(
          run.lower.slice(endOf(run, run.words.length - 1)),
        )
        ? []
        : whole(run, kindIn(kind, setting))
    },
  },
  {
    id: 'provider/sized',
    reads: [
      ['Bumble Bees, in Orme Road, Tarn, looks after 40 children.', 'Bumble Bees'],
      ['Staverley Court has 96 boys and girls.', 'Staverley Court'],
    ],
    leaves: [
      'Alder College in Orme, which has 62 students, is good.',
      'Jane Field has three children.',
      'Orme has 4,000 pupils in its schools.',
      'Jane Field looks after 4 children.',
    ],
    needs: { behind: [',', 'cares', 'caters', 'educates', 'has', 'looks', 'teaches'] },
    read: (run, { main }, runs, at) => {
      const last = run.words.length - 1
      SIZED.lastIndex = endOf(run, last)
      const match = SIZED.exec(run.lower)
      if (!match || isWhere(runs, at)) return []
      return whole(run, match[1] === 'pupils' ? 'school' : (SIZED_KINDS[main] ?? 'school'))
    },
  },
  {
    id: 'provider/described-next',
    reads: [['It was all change at Aspire4Bricks. The Orme firm was rated inadequate.', 'Aspire4Bricks']],
    leaves: [
      'They met in Orme. The school was rated good.',
      'It was by Jane Field. The school was rated good.',
    ],
    needs: { behind: ['.'] },
    read: (run, setting) => {
      const last = run.words.length - 1
      NEXT.lastIndex = endOf(run, last)
      const noun = run.lower.startsWith('. the ', NEXT.lastIndex) ? NEXT.exec(run.lower)?.[1] : undefined
      const first = run.words[0]?.start ?? 0
      return noun && / (?:at|for|by) (?:the )?$/.test(run.lower.slice(Math.max(0, first - 9), first))
        ? whole(run, kindIn(noun, setting))
        : []
    },
  },
]

function whole(run: Run, kind: ProviderKind | null, isSure = false): NameReading[] {
  if (kind === null) return []
  const last = run.words.length - 1
  const from = nameStart(run, 0, last)
  if (from > last || isGeneric(run, from, last)) return []
  if (isA(run.words[from], HONORIFIC) || (!isSure && isPersonLike(run, from, last))) return []
  return [readName(run, from, last, kind)]
}
