import { describe, expect, it } from 'vitest'
import { extractArticle } from '../../src/run/extract-article.ts'

const ROWS = [
  { name: 'Little Otters', town: 'Orme', date: '12 March', places: '24', old: 'Good', now: 'Outstanding' },
  { name: 'Alder Day Nursery', town: 'Tarn', date: '3 May', places: '31', old: 'Inadequate', now: 'Good' },
  {
    name: 'Hedgehogs Pre-School',
    town: 'Orme',
    date: '9 June',
    places: '18',
    old: 'Good',
    now: 'Inadequate',
  },
  { name: 'The Burrow', town: 'Marl', date: '20 June', places: '40', old: 'Outstanding', now: 'Good' },
] as const
type Column = keyof (typeof ROWS)[number]
type Row = Record<Column, string>

const HEADS: Readonly<Record<Column, readonly string[]>> = {
  name: ['Nursery', 'Setting', 'Name'],
  town: ['Town', 'Where', 'Area'],
  date: ['Inspected', 'Date', 'Visit'],
  places: ['Places', 'Children', 'Places'],
  old: ['Previous', 'Before', 'Was'],
  now: ['Rating', 'Now', 'New grade'],
}
const ORDERS: readonly (readonly Column[])[] = [
  ['name', 'old', 'now'],
  ['name', 'now', 'old'],
  ['name', 'town', 'now'],
  ['town', 'name', 'now'],
  ['now', 'name', 'town'],
  ['name', 'date', 'old', 'now'],
  ['name', 'town', 'places', 'old', 'now'],
]
/** Items of a list, a line to each or more. */
const ITEMS: Readonly<Record<string, (row: Row) => string>> = {
  colon: ({ name, now }) => `${name}: ${now}`,
  dash: ({ name, now }) => `${name} – ${now}`,
  bullet: ({ name, now }) => `• ${name} – ${now}`,
  comma: ({ name, now }) => `${name}, ${now.toLowerCase()}`,
  brackets: ({ name, now }) => `${name} (${now.toLowerCase()})`,
  town: ({ name, town, now }) => `${name} (${town}): ${now}`,
  overall: ({ name, now }) => `${name}: Overall: ${now}`,
  was: ({ name, now, old }) => `${name}: ${now} (was ${old.toLowerCase()})`,
  arrow: ({ name, now, old }) => `${name}: ${old} → ${now}`,
  fromTo: ({ name, now, old }) => `${name}: from ${old.toLowerCase()} to ${now.toLowerCase()}`,
  below: ({ name, now, old }) => `${name}\nRating: ${now}\nPrevious rating: ${old}`,
  nowWas: ({ name, now, old }) => `${name}\nNow: ${now}\nWas: ${old}`,
}

const read = (body: string): string[] => {
  const text = `How the nurseries did\n\nBy Jo Field\n\n12 July 2017\n\nOfsted has published reports on four nurseries in the county. Here is what inspectors made of them.\n\n${body}\n\nNobody at the county hall could be reached on Friday.\n`
  return extractArticle('layout.txt', Buffer.from(text))
    .record.grades.map(({ provider, grade, standing }) => `${provider.name}: ${grade}, ${standing}`)
    .sort()
}
const factsOf = (withOld: boolean): string[] =>
  ROWS.flatMap(({ name, now, old }) => [
    `${name}: ${now.toLowerCase()}, current`,
    ...(withOld ? [`${name}: ${old.toLowerCase()}, earlier`] : []),
  ]).sort()

describe('tables, whatever the order of their columns and what stands between their cells', () => {
  for (const order of ORDERS)
    for (const border of ['\n', '\t', ' | ', ', '])
      for (const which of border === '\n' ? [0, 1, 2] : [0])
        it(`${order.join(' ')} with ${JSON.stringify(border)}, heads ${which}`, () => {
          const rows = [
            order.map(column => HEADS[column][which]),
            ...ROWS.map(row => order.map(column => row[column])),
          ]
          expect(read(rows.map(cells => cells.join(border)).join('\n'))).toEqual(
            factsOf(order.includes('old')),
          )
        })
})

describe('lists, however their items are written', () => {
  for (const [name, item] of Object.entries(ITEMS))
    for (const gap of ['\n', '\n\n'])
      it(`${name} with ${JSON.stringify(gap)}`, () => {
        const withOld = item({ ...ROWS[0], old: 'OLD' })
          .toUpperCase()
          .includes('OLD')
        expect(read(ROWS.map(item).join(gap))).toEqual(factsOf(withOld))
      })
})
