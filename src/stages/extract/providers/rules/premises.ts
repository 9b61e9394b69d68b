import { isPersonLike, nameStart } from '../name-bounds.ts'
import { type ProviderRule, readName } from '../provider-rule.ts'
import { softNouns } from '../word-classes.ts'

const HOMES: ReadonlySet<string> = new Set(
  'house lodge cottage hall grange rectory farm court view villa manor vicarage barn hill place close croft gables oaks elms firs willows limes beeches cedars unit'.split(
    ' ',
  ),
)

/** Rules for names of buildings and saints, and of prisons. */
export const premisesRules: readonly ProviderRule[] = [
  {
    id: 'provider/prison',
    reads: [
      ['Teaching at HMP Thornmoor is poor.', 'HMP Thornmoor'],
      ['It was HMYOI Alder Vale.', 'HMYOI Alder Vale'],
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
      return first < 0 || first === last ? [] : [readName(run, first, last, 'prison-education')]
    },
  },
  {
    id: 'provider/home',
    reads: [
      ['The children’s home has a boy in care. At Fern Lodge, the home’s staff left.', 'Fern Lodge'],
      ['A second children’s home of the firm, The Willows, shut its houses.', 'The Willows'],
    ],
    leaves: ['The home is shut. Mrs Lodge left.', 'Pupils at the school met at Fern Lodge.'],
    needs: { inside: HOMES },
    read: (run, setting) => {
      if (setting.weight('childrens-home') < 2 || setting.main === 'school') return []
      const last = run.words.length - 1
      const from = nameStart(run, 0, last)
      const key = run.words[last]?.key ?? ''
      if (from >= last) return []
      if (last - from === 1 && run.words[from]?.text === 'The' && !run.opens && HOMES.has(key))
        return [readName(run, from, last, 'childrens-home')]
      if (!HOMES.has(key) || (!softNouns.has(key) && !/^(?:house|lodge|unit)$/.test(key))) return []
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
