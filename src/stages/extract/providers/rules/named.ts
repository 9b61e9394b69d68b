import { SORT_WORDS } from '../../../../domain/press/provider-names.ts'
import type { ProviderKind } from '../../../../model/providers.ts'
import { isGeneric, nameStart } from '../name-bounds.ts'
import { kindOfNoun, LOWER_NOUN, lowerOpeners, nounOpeners } from '../name-nouns.ts'
import { endOf, type ProviderRule, readName } from '../provider-rule.ts'
import { DEMONYM, isA, phrases } from '../word-classes.ts'
import { GOES_ON, readNouns } from './read-nouns.ts'

const ARTICLE =
  /(?:^|[^a-z])(?:an?|the|another|every|each|one|this|that|local|our|their|its|his|her|my|some|any|no|first|second|third|\d+) $/

/** "Its Quarry Road nursery": one of several that a chain has. */
const OF_ITS_OWN = /(?:^|[^a-z])its $/

/** What a company is where providers of a kind are spoken of. */
const COMPANY_KINDS: Readonly<Partial<Record<ProviderKind, ProviderKind>>> = {
  college: 'training-provider',
  'early-years': 'early-years',
  'fostering-agency': 'fostering-agency',
  'training-provider': 'training-provider',
}

/** What stories are about in which hospitals train apprentices. */
const EMPLOYERS: ReadonlySet<ProviderKind> = new Set(['college', 'training-provider'])

/** What tells that its training is meant, not its wards. */
const OF_TRAINING =
  /apprentic|learner|trainee|\b(?:found|graded|judged|rated) [^.;]{0,40}\b(?:inspectors|ofsted)\b/

const sorts: ReadonlySet<string> = new Set(phrases(SORT_WORDS))
const COMPANIES = ['cic', 'limited', 'llp', 'ltd', 'plc']
const SMALL_COMPANY = /^ (?:limited|llp|ltd|plc)(?![\w-])/

/** Rules for names that a noun ends. */
export const namedRules: readonly ProviderRule[] = [
  {
    id: 'provider/noun-in-name',
    reads: [
      ['Ofsted came to Ashwick Green Primary School.', 'Ashwick Green Primary School'],
      ['Headteacher of Alder School Jane Field said so.', 'Alder School'],
      ['The Sir John Orme Academy is full.', 'Sir John Orme Academy'],
      ['It is St Mary’s CofE Primary, in Oxbeck.', "St Mary's CofE Primary"],
      ['It went to Kestrel Training (North) Limited.', 'Kestrel Training (North) Limited'],
      ['It went to the University of Mid Orme.', 'University of Mid Orme'],
      ['It went to Tarn Grove Day Nursery and Alder School.', 'Tarn Grove Day Nursery', 'Alder School'],
      ['The Orme Trust’s Alder College is full.', 'Alder College'],
    ],
    leaves: [
      'The Association of School Leaders said so.',
      'The Primary School is full.',
      'The Education and Skills Funding Agency said so.',
      'It is in Alder School Road.',
      'The Church of England School is full.',
      'Children and Skills were next.',
    ],
    needs: { inside: nounOpeners },
    read: (run, setting) => readNouns(run, setting),
  },
  {
    id: 'provider/noun-after-name',
    reads: [
      ['It was Quarry Lane junior, on the edge of Ludbrook.', 'Quarry Lane junior'],
      ['Inspectors praised Alder Green primary school.', 'Alder Green primary school'],
      ['Its Quarry Road nursery was praised.', 'Quarry Road nursery'],
      ['Worthing nursery was praised.', 'Worthing nursery'],
      ['Green primary was praised.', 'Green primary'],
    ],
    leaves: [
      'An Oxbeck school was praised.',
      'The Oxbeck nursery was praised.',
      'Ofsted school inspections ended.',
      'Alder Green school council met.',
      'Shamed school sinks to the bottom.',
      'Boarding school is failed.',
      'The head of a TINY school wept.',
    ],
    needs: { behind: lowerOpeners },
    read: run => {
      const last = run.words.length - 1
      const end = endOf(run, last)
      LOWER_NOUN.lastIndex = end
      if (end !== run.words[last]?.end || !LOWER_NOUN.test(run.lower)) return []
      const to = LOWER_NOUN.lastIndex
      GOES_ON.lastIndex = to
      const from = nameStart(run, 0, last)
      if (from > last || GOES_ON.test(run.lower) || isGeneric(run, from, last)) return []
      const start = run.words[from]?.start ?? 0
      const lead = run.lower.slice(Math.max(0, start - 10), start)
      if (
        from === 0
          ? ARTICLE.test(lead) && !(from < last && OF_ITS_OWN.test(lead))
          : !/^(?:at|of|from|for|near|by)$/.test(run.words[from - 1]?.key ?? '') &&
            !(from < last && run.words[from - 1]?.key === 'its')
      )
        return []
      if (isA(run.words[last], DEMONYM)) return []
      // "Shamed school sinks", "A TINY school": no name
      const word = from === last ? (run.words[last]?.key ?? '') : ''
      if (/^[a-z]{4,}ed$/.test(word) || sorts.has(word)) return []
      const kind = kindOfNoun(run.lower.slice(end + 1, to)) ?? 'school'
      // "Orme primary school rated good", above a story: one in Orme
      if (from === last && run.line.kind === 'headline') return []
      return [readName(run, from, last, kind, to)]
    },
  },
  {
    id: 'provider/nhs-trust',
    reads: [
      ['Apprentices at Orme Hospitals NHS Trust are taught well.', 'Orme Hospitals NHS Trust'],
      ['Learners at Orme NHS Foundation Trust are taught well.', 'Orme NHS Foundation Trust'],
    ],
    leaves: [
      'The council met Orme Hospitals NHS Trust.',
      'Apprentices at an NHS Trust are taught well.',
      'The college works with Orme Vale NHS Trust, which is outstanding.',
    ],
    needs: { inside: ['nhs'] },
    // an employer of apprentices, where these are spoken of
    read: (run, { main }) => {
      if (!EMPLOYERS.has(main) || !OF_TRAINING.test(run.lower)) return []
      const nhs = run.words.findIndex(({ key }) => key === 'nhs')
      const to = run.words[nhs + 1]?.key === 'foundation' ? nhs + 2 : nhs + 1
      const from = nhs > 0 && run.words[to]?.key === 'trust' ? nhs - 1 : -1
      if (from < 0) return []
      const start = nameStart(run, 0, from)
      return start > from ? [] : [readName(run, start, to, 'training-provider')]
    },
  },
  {
    id: 'provider/company',
    reads: [
      ['Apprentices at Pathway Orme Ltd are taught well.', 'Pathway Orme Ltd'],
      ['Apprentices at Pathway Orme plc are taught well.', 'Pathway Orme plc'],
    ],
    leaves: ['The council paid Pathway Orme Ltd.', 'Apprentices at a firm like Limited.'],
    needs: { inside: COMPANIES, behind: ['limited', 'llp', 'ltd', 'plc'] },
    read: (run, { main }) => {
      const kind = COMPANY_KINDS[main]
      const last = run.words.length - 1
      const small = SMALL_COMPANY.exec(run.line.plain.slice(endOf(run, last), endOf(run, last) + 9))?.[0]
      if (kind && small) {
        const from = nameStart(run, 0, last)
        const end = endOf(run, last) + small.length
        return from > last || isGeneric(run, from, last) ? [] : [readName(run, from, last, kind, end)]
      }
      const to = run.words.findIndex(({ key }, at) => at > 0 && /^(?:ltd|limited|llp|cic|plc)$/.test(key))
      const from = kind && to > 0 ? nameStart(run, 0, to - 1) : to
      return kind && from < to && !isGeneric(run, from, to - 1) ? [readName(run, from, to, kind)] : []
    },
  },
]
