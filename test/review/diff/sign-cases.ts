import type { FactKind, Place } from '../../../src/review/diff/fact-kinds.ts'

/** Fields of a fact that is known again by a sign, and of one that is another. */
export interface SignCase {
  sign: string
  before?: Record<string, unknown>
  after: Record<string, unknown>
  leaves: Record<string, unknown>
  places?: [before: Place[], after: Place[]]
  leavesPlaces?: [before: Place[], after: Place[]]
}

const provider = (name: string) => ({ name, kind: 'school', laCode: null, gssCode: null, urn: null })
const here: Place = [40, 60, 3]
const longer: Place = [40, 75, 3]
const there: Place = [90, 99, 5]
const all = { provider: provider('Elm School'), standing: 'earlier', inspected: '2001', words: 'other' }
const another = { ...all, area: 'leadership-and-management', grade: 'inadequate' }

/** What each sign knows again, and what it leaves alone; the words are as they were unless given. */
export const signCases: { readonly [K in FactKind]: readonly SignCase[] } = {
  grades: [
    {
      sign: 'provider, area, standing, inspection',
      after: { grade: 'inadequate', words: 'other' },
      leaves: { grade: 'inadequate', words: 'other', provider: provider('Elm School') },
    },
    {
      sign: 'provider, area, grade, standing',
      after: { inspected: '2001', words: 'other' },
      leaves: { ...all },
    },
    {
      sign: 'provider, area, grade',
      after: { standing: 'earlier', inspected: '2001', words: 'other' },
      leaves: { ...all, area: 'leadership-and-management' },
    },
    {
      sign: 'place, area, grade',
      after: all,
      places: [[here], [longer]],
      leaves: all,
      leavesPlaces: [[here], [there]],
    },
    {
      sign: 'words, area, grade, in another source',
      after: { provider: provider('Elm School'), standing: 'earlier' },
      leaves: { provider: provider('Elm School'), standing: 'earlier' },
      leavesPlaces: [[here], [there]],
    },
    {
      sign: 'provider, area, standing',
      after: { grade: 'inadequate', inspected: '2001', words: 'other' },
      leaves: { grade: 'inadequate', inspected: '2001', words: 'other', standing: 'earlier' },
    },
    {
      sign: 'provider, area, words',
      after: { grade: 'inadequate', inspected: '2001', standing: 'earlier' },
      leaves: another,
    },
    {
      sign: 'provider, grade, words',
      after: { area: 'leadership-and-management' },
      leaves: { area: 'leadership-and-management', provider: provider('Elm School') },
    },
    {
      sign: 'provider, place',
      before: { provider: provider('Elm School') },
      after: another,
      places: [[here], [longer]],
      leaves: another,
      leavesPlaces: [[here], [there]],
    },
  ],
  dates: [
    { sign: 'words, value', after: { role: 'mentioned' }, leaves: { value: '2001', words: 'in 2001' } },
    {
      sign: 'place',
      after: { value: '2001', words: 'in 2001' },
      places: [[here], [longer]],
      leaves: { value: '2001', words: 'in 2001' },
      leavesPlaces: [[here], [there]],
    },
    { sign: 'words, role', after: { value: '2001' }, leaves: { value: '2001', words: 'in 2001' } },
    {
      sign: 'words',
      after: { value: '2001', role: 'mentioned' },
      leaves: { value: '2001', role: 'mentioned', words: 'in 2001' },
    },
    { sign: 'value', after: { words: 'that day' }, leaves: { words: 'that day', value: '2020-03' } },
  ],
  people: [
    {
      sign: 'name, accents and capitals apart',
      before: { name: 'Zoë de Vere' },
      after: { name: 'Zoe De Vere' },
      leaves: { name: 'Zoe Devere' },
    },
    {
      sign: 'place',
      after: { name: 'Anna Field' },
      places: [[there, here], [longer]],
      leaves: { name: 'Anna Field' },
      leavesPlaces: [[here], [there]],
    },
    { sign: 'surname, initial', after: { name: 'T. Orr-Lloyd' }, leaves: { name: 'Bea Orr-Lloyd' } },
  ],
  quotations: [
    {
      sign: 'words, marks apart',
      before: { text: 'It’s “fine” – now' },
      after: { text: "It's 'fine', now" },
      leaves: { text: "It's not fine now" },
    },
    {
      sign: 'place',
      after: { text: 'Other' },
      places: [[here], [longer]],
      leaves: { text: 'Other' },
      leavesPlaces: [[here], [there]],
    },
    {
      sign: 'first words',
      after: { text: 'We listened to families.' },
      leaves: { text: 'We listened to.' },
    },
    {
      sign: 'last words',
      after: { text: 'They told us plainly what had to change!' },
      leaves: { text: 'That had to change!' },
    },
  ],
  boilerplate: [
    {
      sign: 'place',
      after: { words: 'Other' },
      places: [[here], [longer]],
      leaves: { words: 'Other' },
      leavesPlaces: [[here], [there]],
    },
    {
      sign: 'first words',
      before: { words: 'Read more of our stories' },
      after: { words: 'READ MORE OF OUR NEWS' },
      leaves: { words: 'Read more' },
    },
  ],
  notices: [
    { sign: 'rule, words', after: { message: 'n' }, leaves: { message: 'n', words: 'v' } },
    { sign: 'rule, message', after: { words: 'v' }, leaves: { message: 'n', words: 'v' } },
    { sign: 'message, words', after: { rule: 'a/c' }, leaves: { rule: 'a/c', words: 'v' } },
  ],
}
