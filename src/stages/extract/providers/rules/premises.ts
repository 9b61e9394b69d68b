import { collect } from '../../../../model/collect.ts'
import type { ProviderKind } from '../../../../model/providers.ts'
import { isPersonLike, nameStart } from '../name-bounds.ts'
import { type NameReading, type ProviderRule, readName } from '../provider-rule.ts'
import type { Run } from '../run.ts'
import { isA, SOFT_NOUN } from '../word-classes.ts'
import { listUpTo } from './read-list.ts'

const HOMES: ReadonlySet<string> = new Set(
  'house lodge cottage hall grange rectory farm court view villa manor vicarage barn hill place close croft gables oaks elms firs willows limes beeches cedars unit'.split(
    ' ',
  ),
)

/** What articles are about whose houses are no homes. */
const NO_HOMES: ReadonlySet<ProviderKind> = new Set(['early-years', 'school'])

// "Larch Cottage, The Paddocks and River View", "Rook House and Fir Tree Lodge were"
function isListed(run: Run, before: Run | undefined): boolean {
  const and = run.gaps.findIndex(gap => / and /.test(gap))
  if (and < 1) return false
  const gap =
    before?.line === run.line ? run.lower.slice(before.words.at(-1)?.end, run.words[0]?.start) : null
  return (
    gap === ', ' ||
    (HOMES.has(run.words[and - 1]?.key ?? '') && SEVERAL.test(run.lower.slice(run.words.at(-1)?.end)))
  )
}
const AT = / at $/
const before = ({ lower, words }: Run): string => lower.slice(0, words[0]?.start).slice(-4)
const SEVERAL = /^,? (?:are|were|have|both|which are|which were)\b/

// "The Paddocks", of which lists read "Paddocks"
const withArticle = ({ line }: Run, name: NameReading): NameReading =>
  line.plain.startsWith('The ', name.start - 4)
    ? { ...name, start: name.start - 4, name: `The ${name.name}` }
    : name

/** Rules for names of buildings and saints, and of prisons. */
export const premisesRules: readonly ProviderRule[] = [
  {
    id: 'provider/prison',
    reads: [
      ['Teaching at HMP Thornmoor is poor.', 'HMP Thornmoor'],
      ['It was HMYOI Alder Vale.', 'HMYOI Alder Vale'],
      ['It was HMP/YOI Alder Vale.', 'HMP/YOI Alder Vale'],
      ['The women’s prison at Thornmoor offers hope.', 'Thornmoor'],
    ],
    leaves: ['Thornmoor is poor.', 'HMP is short.', 'He went to prison in Orme.'],
    needs: { inside: ['hmp', 'hmyoi', 'yoi'], before: ['at'] },
    read: run => {
      const start = run.words[0]?.start ?? 0
      if (
        run.lower.startsWith(' at ', start - 4) &&
        /\b(?:prison|jail|young offender institution) at $/.test(
          run.lower.slice(Math.max(0, start - 30), start),
        )
      )
        return [readName(run, 0, run.words.length - 1, 'prison-education')]
      const first = run.words.findIndex(({ text }) => /^(?:HMP|HMYOI|YOI)$/.test(text))
      const last = run.words.length - 1
      if (first < 0 || first === last) return []
      const own = readName(run, first, last, 'prison-education')
      const sort = /\bHMP ?[/&] ?$/i.exec(run.line.plain.slice(Math.max(0, own.start - 8), own.start))
      return sort && first === 0
        ? [{ ...own, start: own.start - sort[0].length, name: sort[0] + own.name }]
        : [own]
    },
  },
  {
    id: 'provider/home',
    reads: [
      ['The children’s home has a boy in care. At Fern Lodge, the home’s staff left.', 'Fern Lodge'],
      ['A second children’s home of the firm, The Willows, shut its houses.', 'The Willows'],
      [
        'Two children’s homes and the home next door, Larch Cottage, The Paddocks and River View, shut.',
        'Larch Cottage',
        'The Paddocks',
        'River View',
      ],
    ],
    leaves: ['The home is shut. Mrs Lodge left.', 'Pupils at the school met at Fern Lodge.'],
    needs: { inside: HOMES },
    read: (run, setting, runs, at) => {
      if (setting.weight('childrens-home') < 2 || NO_HOMES.has(setting.main)) return []
      // where a council has its offices
      if (setting.main === 'local-authority' && AT.test(before(run)) && !/\bhomes?\b/.test(run.lower))
        return []
      const last = run.words.length - 1
      const names = isListed(run, runs[at - 1]) ? listUpTo(run, last, runs, at) : []
      if (names.length > 1 && HOMES.has(run.words[last]?.key ?? ''))
        return collect(names, name => withArticle(run, { ...name, kind: 'childrens-home' }))
      const from = nameStart(run, 0, last)
      const key = run.words[last]?.key ?? ''
      if (from >= last) return []
      if (last - from === 1 && run.words[from]?.text === 'The' && !run.opens && HOMES.has(key))
        return [readName(run, from, last, 'childrens-home')]
      if (!HOMES.has(key) || (!isA(run.words[last], SOFT_NOUN) && !/^(?:house|lodge|unit)$/.test(key)))
        return []
      return isPersonLike(run, from, last) ? [] : [readName(run, from, last, 'childrens-home')]
    },
  },
  {
    id: 'provider/saint',
    reads: [['The school, St Columba’s in Orme, has 90 pupils.', "St Columba's"]],
    leaves: ['The school near St Columba’s Church has 90 pupils.', 'It is in St Helens.'],
    needs: { inside: ['saint', 'ss', 'st'] },
    read: (run, setting) => {
      const at = run.words.findIndex(
        ({ key, text }, i) =>
          /^(?:st|ss|saint)$/.test(key) && /^S/.test(text) && run.words[i + 1]?.text.endsWith("'s"),
      )
      if (at < 0 || setting.weight('school') === 0 || at + 2 < run.words.length) return []
      return /^ (?:church|hospital|hospice|road|day|street|park|square|hall|ward)\b/.test(
        run.lower.slice(run.words[at + 1]?.end),
      )
        ? []
        : [readName(run, at, at + 1, 'school')]
    },
  },
]
