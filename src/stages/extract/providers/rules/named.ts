import type { ProviderKind } from '../../../../model/providers.ts'
import { isGeneric, isPersonLike, isStop, nameStart } from '../name-bounds.ts'
import { kindOfNoun, LOWER_NOUN, nounAt } from '../name-nouns.ts'
import { endOf, type NameReading, type ProviderRule, readName, type Setting } from '../provider-rule.ts'
import type { Run } from '../run.ts'
import { companyWords, demonyms, isGiven, otherThings, softNouns } from '../word-classes.ts'

const OF_NAMES = /^(?:university|academy|college|school)$/
/** Another noun follows, so that the name is of that: "Ashwick Green school council". */
const GOES_ON =
  / (?:council|road|street|lane|board|governors' association|improvement|uniform|term dates|meals?|places?|fund|hospital|standards|inspections?|reform|leaders|teachers|children|pupils)(?![\w'-])/y
/** Nouns that follow people's names where schools are named after them. */
const SURE =
  /^(?:academy|boys|college|community|comprehensive|free|girls|grammar|high|infant|junior|nursery|primary|school|secondary|sixth|special|technology)/
const ARTICLE =
  /(?:^|[^a-z])(?:an?|the|another|every|each|one|this|that|local|our|their|its|his|her|my|some|any|no|first|second|third|\d+) $/
const HOME =
  /^(?:house|lodge|cottage|hall|grange|rectory|farm|court|view|villa|manor|vicarage|barn|hill|place|close|croft|gables|oaks|elms|firs|willows|limes|beeches|cedars|unit)$/

/** What a company is where providers of a kind are spoken of. */
const COMPANY_KINDS: Readonly<Partial<Record<ProviderKind, ProviderKind>>> = {
  college: 'training-provider',
  'early-years': 'early-years',
  'fostering-agency': 'fostering-agency',
  'training-provider': 'training-provider',
}

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
    read: (run, setting) => readNouns(run, setting),
  },
  {
    id: 'provider/noun-after-name',
    reads: [
      ['It was Quarry Lane junior, on the edge of Ludbrook.', 'Quarry Lane junior'],
      ['Inspectors praised Alder Green primary school.', 'Alder Green primary school'],
    ],
    leaves: [
      'An Oxbeck school was praised.',
      'The Oxbeck nursery was praised.',
      'Ofsted school inspections ended.',
      'Alder Green school council met.',
    ],
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
      if (
        from === 0
          ? ARTICLE.test(run.lower.slice(Math.max(0, start - 10), start))
          : !/^(?:at|of|from|for|near|by)$/.test(run.words[from - 1]?.key ?? '')
      )
        return []
      if (demonyms.has(run.words[last]?.key ?? '')) return []
      const kind = kindOfNoun(run.lower.slice(end + 1, to)) ?? 'school'
      return [readName(run, from, last, kind, to)]
    },
  },
  {
    id: 'provider/company',
    reads: [['Apprentices at Pathway Orme Ltd are taught well.', 'Pathway Orme Ltd']],
    leaves: ['The council paid Pathway Orme Ltd.', 'Apprentices at a firm like Limited.'],
    read: (run, { main }) => {
      const kind = COMPANY_KINDS[main]
      const to = run.words.findIndex(({ key }, at) => at > 0 && /^(?:ltd|limited|llp|cic|plc)$/.test(key))
      const from = kind && to > 0 ? nameStart(run, 0, to - 1) : to
      return kind && from < to && !isGeneric(run, from, to - 1) ? [readName(run, from, to, kind)] : []
    },
  },
  {
    id: 'provider/prison',
    reads: [
      ['Teaching at HMP Thornmoor is poor.', 'HMP Thornmoor'],
      ['It was HMYOI Alder Vale.', 'HMYOI Alder Vale'],
      ['The women’s prison at Thornmoor offers hope.', 'Thornmoor'],
    ],
    leaves: ['Thornmoor is poor.', 'HMP is short.', 'He went to prison in Orme.'],
    read: run => {
      const before = run.lower.slice(Math.max(0, (run.words[0]?.start ?? 0) - 30), run.words[0]?.start)
      if (/\b(?:prison|jail|young offender institution) at $/.test(before))
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
    read: (run, setting) => {
      if (setting.weight('childrens-home') < 2 || setting.main === 'school') return []
      const last = run.words.length - 1
      const from = nameStart(run, 0, last)
      const key = run.words[last]?.key ?? ''
      if (from >= last) return []
      if (last - from === 1 && run.words[from]?.text === 'The' && !run.opens && HOME.test(key))
        return [readName(run, from, last, 'childrens-home')]
      if (!HOME.test(key) || (!softNouns.has(key) && !/^(?:house|lodge|unit)$/.test(key))) return []
      return isPersonLike(run, from, last) ? [] : [readName(run, from, last, 'childrens-home')]
    },
  },
  {
    id: 'provider/saint',
    reads: [['The school, St Columba’s in Orme, has 90 pupils.', "St Columba's"]],
    leaves: ['The school near St Columba’s Church has 90 pupils.', 'It is in St Helens.'],
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

// "Harrow Academy Orme", "the Paget Academy Tarn in": chains put the place last
function isPlaced(run: Run, to: number): boolean {
  const next = run.words[to + 1]
  return (
    next !== undefined &&
    to + 1 === run.words.length - 1 &&
    run.words[to]?.key === 'academy' &&
    run.gaps[to + 1] === ' ' &&
    !run.titled &&
    /^[A-Z][a-z]/.test(next.text) &&
    !isGiven(next.key) &&
    !isStop(run, to + 1) &&
    !otherThings.has(next.key) &&
    !companyWords.has(next.key) &&
    !/(?:s|trust|group)$/.test(next.key)
  )
}

function readNouns(run: Run, setting: Setting): NameReading[] {
  const { words } = run
  const keys = words.map(({ key, text }) =>
    text.endsWith("s'") || /^(?:children|girl|boy)$/.test(key) ? text.toLowerCase() : key,
  )
  const found: NameReading[] = []
  for (let at = 0, from = 0; at < words.length; at++) {
    const noun = nounAt(keys, at)
    if (!noun) continue
    let kind = noun.kind
    let to = at + noun.words.length - 1
    const start = at === 0 || run.gaps[at]?.includes(' and ') ? at : nameStart(run, from, at - 1)
    const named = start < at && !isGeneric(run, start, at - 1)
    if (!named && !(OF_NAMES.test(keys[at] as string) && to === at && / of /.test(run.gaps[at + 1] ?? '')))
      continue
    for (;;) {
      const next = words[to + 1]
      if (!next || words[to]?.text.endsWith("'s")) break
      const gap = run.gaps[to + 1] as string
      const more = /^ +$/.test(gap) ? nounAt(keys, to + 1) : undefined
      if (more) {
        kind = more.kind
        to += more.words.length
      } else if ((companyWords.has(next.key) && /^[ )]+$/.test(gap)) || gap === ' (') to++
      else if (/ of /.test(gap) && !named) {
        to++
        while (run.gaps[to + 1] === ' ' && !nounAt(keys, to + 1) && to < words.length - 1) to++
      } else break
    }
    if (isPlaced(run, to)) to++
    from = to + 1
    if (otherThings.has(keys[to + 1] ?? '') && run.gaps[to + 1] === ' ') continue
    const end = endOf(run, to)
    GOES_ON.lastIndex = end
    if (
      GOES_ON.test(run.lower) ||
      (named && isPersonLike(run, start, at - 1) && !SURE.test(noun.words.join(' ')))
    )
      continue
    found.push({ ...readName(run, start, to, kindIn(setting, kind, noun.words.join(' ')), end) })
    at = to
  }
  return found
}

// a college with pupils and a headteacher is a school, an academy with apprentices is none
const kindIn = (setting: Setting, kind: ProviderKind, noun: string): ProviderKind =>
  kind === 'college' &&
  noun === 'college' &&
  setting.main === 'school' &&
  setting.weight('college') < setting.weight('school')
    ? 'school'
    : kind
