import { collect } from '../../../../model/collect.ts'
import type { ProviderKind } from '../../../../model/providers.ts'
import { kindOfPlural, PLURAL_NOUN, pluralOpeners } from '../name-nouns.ts'
import { endOf, type ProviderRule } from '../provider-rule.ts'
import { listFrom, listUpTo } from './read-list.ts'

const LEADS =
  /(councils|authorities|boroughs|counties|schools|colleges|nurseries|homes|providers|academies|primaries)(?:(?: [a-z]+){0,3}(?: - |: |, | \(|,? (?:including|such as|like|namely|among them) )| (in|of) )(?:the )?$/
/** "three of them - ", "the two are": so many of those that the article speaks of. */
const COUNTED =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten) (?:(?:of (?:them|these|those) |authorities |councils |boroughs )?(?:- |are |were |: ))(?:the )?$/
const COUNCILS = /^(?:councils|authorities|boroughs|counties)$/
/** The word or the mark at the end of such a lead. */
const LEAD_ENDS =
  ': ( , - of in including as like namely them councils authorities boroughs counties schools colleges nurseries homes providers academies primaries'.split(
    ' ',
  )
const LEAD_KINDS: Readonly<Record<string, ProviderKind>> = {
  schools: 'school',
  colleges: 'college',
  nurseries: 'early-years',
  homes: 'childrens-home',
  providers: 'training-provider',
  academies: 'school',
  primaries: 'school',
}

/** Rules for lists of names. */
export const listRules: readonly ProviderRule[] = [
  {
    id: 'provider/list-before-plural',
    reads: [
      ['Ofsted saw Orme, Tarn and Fennshire councils.', 'Orme', 'Tarn', 'Fennshire'],
      ['It runs Alder Green and Birch Lane primary schools.', 'Alder Green', 'Birch Lane'],
    ],
    leaves: [
      'Parents in Orme saw the Orme and Tarn primaries.',
      'Most London councils are good.',
      'Labour councils are good.',
      'On Monday councils met.',
    ],
    needs: { behind: pluralOpeners },
    read: (run, setting, runs, at) => {
      const last = run.words.length - 1
      for (let to = last; to >= 0; to--) {
        PLURAL_NOUN.lastIndex = endOf(run, to)
        const noun = PLURAL_NOUN.exec(run.lower)?.[1]
        if (!noun) continue
        const names = listUpTo(run, to, runs, at)
        const kind = kindOfPlural(noun)
        // "the Orme and Tarn primaries" of an article that says "in Orme"
        if (kind !== 'local-authority' && names.some(({ name }) => setting.isTown(name))) return []
        return names.length > 1 ? collect(names, name => ({ ...name, kind })) : []
      }
      return []
    },
  },
  {
    id: 'provider/list-after-plural',
    reads: [
      ['Only two other councils (Orme and East Tarn) are good.', 'Orme', 'East Tarn'],
      ['Three authorities, Orme, Tarn and Fenn, are good.', 'Orme', 'Tarn', 'Fenn'],
      ['The boroughs of Orme and Tarn shared a grade.', 'Orme', 'Tarn'],
      ['Three of them - Orme, Tarn and Fenn - are given a low grade.', 'Orme', 'Tarn', 'Fenn'],
    ],
    leaves: [
      'Councils in England are good.',
      'Schools on Monday are shut.',
      'Schools in Orme and Tarn are good.',
      'The two are Jane Field and Tom Rees.',
    ],
    needs: { before: LEAD_ENDS },
    read: (run, { main }, runs, at) => {
      const first = run.words[0]?.start ?? 0
      const before = run.lower.slice(Math.max(0, first - 50), first)
      const [, lead = '', place] = LEADS.exec(before) ?? []
      // "schools in Orme and Tarn": towns
      if (lead === '' ? !(run.graded && COUNTED.test(before)) : place && !COUNCILS.test(lead)) return []
      const names = listFrom(runs, at)
      const kind = lead === '' ? main : (LEAD_KINDS[lead] ?? 'local-authority')
      return names.length > 1 ? collect(names, name => ({ ...name, kind })) : []
    },
  },
]
