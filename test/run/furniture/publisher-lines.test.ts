import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/model/article.ts'
import { prepare } from '../../../src/pipeline/press.ts'
import { countLines } from '../../../src/run/furniture/publisher-lines.ts'

const places = ['Larch', 'Elm', 'Oak', 'Ash', 'Yew', 'Rowan', 'Alder', 'Hazel', 'Maple', 'Cedar']
const story = (place: string): string[] => [
  `${place} Lane School is good at last`,
  `${place} Lane School has been rated good by Ofsted after a visit that its head had long waited for.`,
  `In ${place} Lane the flags are out, and the cook has baked a cake in the shape of the letter G.`,
]
function recurring(pages: readonly (readonly string[])[]): string[] {
  const lines = countLines()
  for (const page of pages) {
    const file = new VFile(page.join('\n\n'))
    lines.see(prepare.runSync(prepare.parse(file), file) as Article)
  }
  return [...lines.recurring().keys()]
}
const pages = (extra: (i: number) => readonly string[], count = 5) =>
  places.slice(0, count).map((place, i) => [...story(place), ...extra(i)])

describe('lines that recur', () => {
  it('are those of two articles in five, digits and punctuation set aside', () => {
    expect(recurring(pages(i => (i < 2 ? [`Kiosks: ${i} open!`] : [])))).toEqual(['kiosks open'])
    expect(recurring(pages(i => (i < 1 ? ['Kiosks open', 'Kiosks open'] : [])))).toEqual([])
    expect(recurring(pages(i => (i < 2 ? ['Kiosks open'] : []), 10))).toEqual([])
  })

  it('are none on first sight, nor of a publisher of whom little was seen', () => {
    for (const count of [1, 2]) expect(recurring(pages(() => ['Kiosks open'], count))).toEqual([])
    expect(recurring(pages(() => ['Kiosks open'], 3))).toEqual(['kiosks open'])
  })

  it.each([
    { what: 'a byline', line: 'By Jo Marsh' },
    { what: 'words that lead to a quotation', line: 'A spokesman said:' },
    { what: 'a quotation', line: '“We are proud of every one of them,” said the head of the trust.' },
    {
      what: 'what an inspectorate does',
      line: 'Ofsted inspectors visit each school in England every four years or so.',
    },
  ])('are never $what', ({ line }) => {
    expect(
      recurring(places.map(place => [...story(place).slice(0, 2), line, ...story(place).slice(2)])),
    ).toEqual([])
  })

  it('are never a heading of the story', () => {
    const headed = places.map(place => [
      ...story(place).slice(0, 2),
      'A cake for all',
      ...story(place).slice(2),
    ])
    expect(recurring(headed)).toEqual([])
  })

  it('are never the headline, where there is but one line to be it', () => {
    expect(recurring(places.map(place => ['Inspections round-up', ...story(place).slice(1)]))).toEqual([])
    expect(recurring(places.map(place => ['Ferries and fog', ...story(place)]))).toEqual(['ferries and fog'])
  })

  it('are never notes for editors', () => {
    const notes = [
      'Notes to editors',
      'The trust runs nine of them on the coast.',
      'Press office: 01632 960 417',
    ]
    expect(recurring(pages(() => notes))).toEqual([])
  })

  it('do not come of copies of one article', () => {
    const copies = ['', ' again', ' once more'].map(word => [`Larch Lane${word}`, ...story('Larch').slice(1)])
    expect(recurring([...copies, ...pages(() => [])])).toEqual([])
  })
})
