import { collect } from '../../../model/collect.ts'
import { type FurnitureRule, phrasesOf } from './furniture-rule.ts'
import { firstWordOf, splitFused, wordsOf } from './label-words.ts'

/** A phrase that fills a line or a part of one. */
interface Tile {
  words: readonly string[]
  rule: FurnitureRule
  /** `part` is furniture only in company; `heading` opens what follows. */
  kind: 'label' | 'part' | 'heading'
}

/** What a line that is made of labels is. */
export interface Tiling {
  rule: FurnitureRule
  /** `row` for several labels, or for parts in company. */
  kind: Tile['kind'] | 'row'
}

/** Labels by their first word, the longest first. */
export type Labels = ReadonlyMap<string, readonly Tile[]>

/** A longer line is no row of labels, in code units and words. */
const LONGEST = 240
const LONGEST_UNPARTED = 120
const MOST_WORDS = 36
/** So many parts in company are a menu. */
const ROW = 3
/** Parts of this kind are a menu of their own. */
const MENU = 'boilerplate/menu'
/** Labels of these kinds stand beside the name of a site. */
const OF_SITE: ReadonlySet<string> = new Set([MENU, 'boilerplate/account', 'boilerplate/subscription'])
const NAME = /^\p{Lu}\S*(?: [\p{L}&]\S*){0,4}$/u
/** Parts at an end of a menu. */
const HOME = /^(?:home(?: ?page)?|menu)$/i
const LAST = /^(?:contact(?: us)?|log ?in|sign in|search|more)$/i
const TITLED = /^\p{Lu}[^\d.?!:"]*$/u
const SEPARATOR = /\s*[|·•>›»]+\s*|\s{2,}|\t|\s-\s|\s\/\s/
/** Whether it finds anything; quicker. */
const SEPARATED = /[|·•>›»\t]|\s(?:\s|[-/]\s)/
/** The first word stands in so many code units. */
const OPENING = 60
/** "by Jo Marsh | Jan 17, 2025 | News | 3 comments": who wrote, and when. */
const SIGNED = /^by \p{Lu}[^|]{3,60}\|[^|]*\b(?:19|20)\d\d\b/iu
/** Words that fill a row and make none. */
const GLUE: ReadonlySet<string> = new Set(
  '# a all and at for here in now of on or the to today via x & + *'.split(' '),
)

/** Gather the labels of the rules. */
export function gatherLabels(rules: readonly FurnitureRule[]): Labels {
  const labels = new Map<string, Tile[]>()
  for (const rule of rules) {
    add('heading', rule.furniture?.headings)
    add('label', rule.furniture?.labels)
    add('part', rule.furniture?.parts)
    function add(kind: Tile['kind'], list: string | undefined): void {
      for (const phrase of phrasesOf(list)) {
        const words = wordsOf(phrase)
        const [first] = words
        if (first === undefined) continue
        const own = labels.get(first)
        if (own) own.push({ words, rule, kind })
        else labels.set(first, [{ words, rule, kind }])
      }
    }
  }
  for (const own of labels.values()) own.sort((a, b) => b.words.length - a.words.length || rank(a) - rank(b))
  return labels
}

const rank = ({ kind, rule }: Tile): number => (kind !== 'part' ? 0 : rule.id === MENU ? 1 : 2)

/** Tell what a line is that is nothing but labels, or mostly so and in parts; null for any other. */
export function tileLine(text: string, labels: Labels): Tiling | null {
  if (text.length > LONGEST) return null
  const isParted = SEPARATED.test(text)
  if (!isParted && !mayBeLabels(text, labels)) return null
  const words = wordsOf(splitFused(text))
  if (words.length === 0 || words.length > MOST_WORDS) return null
  const tiles = tile(words, labels)
  if (tiles) return settle(tiles, isParted)
  if (!isParted || SIGNED.test(text)) return null
  const parts = text.split(SEPARATOR).filter(part => /[\p{L}\d]/u.test(part))
  if (parts.length === 2) return besideName(parts, labels)
  if (parts.length < ROW || parts.some(part => part.length > 40)) return null
  const known = parts.flatMap(part => tile(wordsOf(part), labels)?.find(isTelling) ?? [])
  return known.length >= 2 && (known.length * 2 >= parts.length || isAnchored(parts))
    ? { rule: (known[0] as Tile).rule, kind: 'row' }
    : null
}

// "Home | Train With Us | Our Schools | Bursaries | Contact"
const isAnchored = (parts: readonly string[]): boolean =>
  parts.length > ROW &&
  (HOME.test((parts[0] as string).trim()) || LAST.test((parts.at(-1) as string).trim())) &&
  parts.every(part => TITLED.test(part.trim()))

// "Fenwick Times  MENU", "Staff Weekly magazine | Subscribe"
function besideName(parts: readonly string[], labels: Labels): Tiling | null {
  const tiles = collect(parts, part => tile(wordsOf(part), labels)?.find(({ kind }) => kind !== 'part'))
  const known = tiles.find(each => each && OF_SITE.has(each.rule.id))
  const other = parts[tiles[0] ? 1 : 0] ?? ''
  return known && !(tiles[0] && tiles[1]) && NAME.test(other.trim())
    ? { rule: known.rule, kind: 'row' }
    : null
}

// quicker than reading all the words of prose
const mayBeLabels = (text: string, labels: Labels): boolean =>
  text.length <= LONGEST_UNPARTED && labels.has(firstWordOf(text.slice(0, OPENING)))

const isTelling = ({ words, kind }: Tile): boolean => kind !== 'part' || words.some(word => !GLUE.has(word))

function settle(tiles: readonly Tile[], isParted: boolean): Tiling | null {
  const telling = tiles.filter(isTelling)
  const sure = telling.find(({ kind }) => kind !== 'part') ?? telling[0]
  if (!sure) return null
  if (tiles.length === 1) return { rule: sure.rule, kind: sure.kind }
  const isMenu = telling.every(({ kind }) => kind === 'part')
  // "Leadership, policy and training" is no menu
  // "Previous inspection"
  if (
    !isParted &&
    telling.length < ROW &&
    telling.some(({ kind, rule }) => kind === 'part' && rule !== sure.rule)
  )
    return null
  if (isMenu && (telling.length < ROW || telling.length < tiles.length))
    return { rule: sure.rule, kind: 'part' }
  return { rule: sure.rule, kind: 'row' }
}

function tile(words: readonly string[], labels: Labels): Tile[] | null {
  const tiles: Tile[] = []
  for (let at = 0; at < words.length; ) {
    const fit = fitAt(words, at, labels)
    if (!fit) return null
    tiles.push(fit)
    at += fit.words.length
  }
  // parts of a kind stand beside its labels; those of a menu stand beside any
  const own = new Set(
    collect(
      tiles.filter(({ kind }) => kind !== 'part'),
      ({ rule }) => rule,
    ),
  )
  return tiles.every(
    ({ kind, rule, words: [word] }) =>
      kind !== 'part' || own.has(rule) || rule.id === MENU || GLUE.has(word as string),
  )
    ? tiles
    : null
}

function fitAt(words: readonly string[], at: number, labels: Labels): Tile | undefined {
  for (const tile of labels.get(words[at] as string) ?? []) {
    let fits = 1
    while (fits < tile.words.length && tile.words[fits] === words[at + fits]) fits++
    if (fits === tile.words.length) return tile
  }
  return undefined
}
