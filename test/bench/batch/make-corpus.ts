import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { chance } from '../../chance.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const FIRST =
  'Alder Amber Arden Ash Barrow Beck Birch Bramble Briar Brook Cedar Cliff Clover Copse Corn Dale Elder Elm Fair Fen Fern Field Ford Glen Gorse Grange Hazel Heath Holly Ivy Juniper Larch Linden Marsh Mead Mill Moor Oak Orchard Pine Reed Ridge Rowan Sedge Sorrel Thorn Vale Weir Willow Wren Yew'.split(
    ' ',
  )
const LAST =
  'beck bourne bridge by combe dale den field ford gate ham hurst leigh ley low mere mouth ridge stead stow ton wick with worth'.split(
    ' ',
  )
/** Capitalised words that mean what they mean, so that they stay. */
const FIXED = new Set([
  ...MONTHS,
  ...'Monday Tuesday Wednesday Thursday Friday Saturday Sunday Ofsted Council School Academy College Nursery Primary Secondary High County City Borough Trust Inspectors Inspector Councillor Cllr Director Children Services Education Head Good Outstanding Inadequate Requires Improvement The They This That There These Those When While Where What Who With And But For From His Her She Our You Its'.split(
    ' ',
  ),
])

interface Template {
  paragraphs: string[]
  /** Capitalised words that stand inside sentences: names of people and places. */
  names: string[]
}

/** Write so many articles, no two alike, a hundred to a folder: those of corpus/ with names, dates, places and paragraphs varied. */
export function makeCorpus(folder: string, articles: number): string {
  const templates = readTemplates()
  const next = chance(String(articles))
  const seen = new Set<string>()
  while (seen.size < articles) {
    const text = vary(templates[seen.size % templates.length] as Template, next)
    const hash = createHash('sha256').update(text).digest('base64')
    if (seen.has(hash)) continue
    const file = join(
      folder,
      `${String(Math.floor(seen.size / 100)).padStart(4, '0')}/article-${seen.size}.txt`,
    )
    if (seen.size % 100 === 0) mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    seen.add(hash)
  }
  return folder
}

function readTemplates(): Template[] {
  return readdirSync('corpus', { recursive: true })
    .map(name => join('corpus', String(name)))
    .filter(file => /\.(?:txt|md)$/.test(file))
    .sort()
    .map(file => {
      const text = readFileSync(file, 'utf8')
      const inside = text.matchAll(/(?<=[a-z,] )[A-Z][a-z]{3,}/g)
      const names = [...new Set([...inside].map(([word]) => word))].filter(word => !FIXED.has(word))
      return { paragraphs: text.split(/\n{2,}/), names }
    })
}

function vary({ paragraphs, names }: Template, next: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T
  const others = new Map(names.map(name => [name, pick(FIRST) + pick(LAST)]))
  const years = Math.floor(next() * 6) - 3
  const [head = '', ...rest] = paragraphs.filter((_, i) => i < 2 || next() > 0.15)
  const from = Math.floor(next() * rest.length)
  const moved = from > 0 ? [...rest.slice(0, 1), ...rest.slice(from), ...rest.slice(1, from)] : rest
  return [head, ...moved]
    .join('\n\n')
    .replace(/\b[A-Z][a-z]{3,}\b/g, word => others.get(word) ?? word)
    .replace(
      /\b\d{1,2} (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      () => `${1 + Math.floor(next() * 28)} `,
    )
    .replace(/\b20[01]\d\b/g, year => String(Number(year) + years))
}
