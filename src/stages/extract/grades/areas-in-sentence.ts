import { collect } from '../../../model/collect.ts'
import type { AreaWords } from '../../../model/grades.ts'
import { areasOf } from './holders.ts'
import { lexicon } from './lexicon.ts'
import { longestPhrase } from './phrase-tree.ts'
import type { Stream, Term } from './term.ts'
import { splitWords } from './words.ts'

const AREA_NOUN = /^(?:area|aspect|category|service|strand)$/

/** Tell of which area a noun in apposition speaks: "was proud of its sixth form, an area judged to be good". */
export function apposedArea({ terms, shape }: Stream, verb: number): AreaWords[] {
  const before = shape.slice(0, verb)
  // "two areas, teaching among them, are"
  const among = /[s#w]C[lr]{0,2}(A(?:[CE]{1,2}[lr]{0,2}A)*)iC[BH]{0,2}$/.exec(before)
  if (among) return areasOf(terms.slice(among.index, verb))
  const found = /A(?=C[l#]{1,2}wB?$)/.exec(before)
  return found && AREA_NOUN.test(terms[before.lastIndexOf('w')]?.text ?? '')
    ? areasOf(terms.slice(found.index, found.index + 1))
    : []
}

/** Tell what "both", "each of those" or "even that" speaks of in a sentence that named areas: "teaching was a worry, along with outcomes; both require improvement". */
export function groupedAreas({ terms, shape }: Stream, verb: number): AreaWords[] {
  const end = verb + (/^[lW]*(?:#?p[lwR]{1,2}|w(?=G))?/.exec(shape.slice(verb))?.[0].length ?? 0)
  const at = /[CZEh][lWw#]{1,3}(?:p[lwR]{1,2})?[BH]{0,2}$/.exec(shape.slice(0, end))
  if (!at || /[PG][^A]*$/.test(shape.slice(0, at.index))) return []
  const words = collect(terms.slice(at.index + 1, end), ({ text }) => text).join(' ')
  const word = GROUP.exec(words)?.[1]
  // "… a policy for behaviour and one for leadership; these are good": not the areas
  if (/^(?:that|th[eo]se)$/.test(word ?? '') && shape[verb] === 'B') return []
  const areas = word ? areasOf(terms.slice(0, at.index)) : []
  return areas.length === (GROUPS[word ?? ''] ?? areas.length) ? areas : []
}

/** What stands for the areas before it in a sentence: "and even that", "with both", "each of those". */
const GROUP =
  /^(?:(?:even|now|still) )?(all three|all four|both|each|even that|even this|that|these|those)(?: of (?:them|these|those))?(?: (?:also|too))?(?: (?:are|being|had|had been|have been|is|was|were))?$/
const GROUPS: Readonly<Record<string, number>> = {
  'all four': 4,
  'all three': 3,
  both: 2,
  'even that': 1,
  'even this': 1,
  that: 1,
}

/** "The exception was safeguarding, where progress was". */
const AREA_WHERE = /A(?=C?W[lr]?w[HBl]{0,2}$)/
const PLAIN =
  /^(?:arrangements|care|matters|performance|practice|progress|provision|quality|services|standards|things|work)$/
/** Tell whether a word says nothing of what is graded: "provision", "progress", of whoever or whatever stands before it. */
export const isPlain = (term: Term | undefined): boolean => PLAIN.test(term?.text ?? '')

/** Tell what area "where progress was" speaks of: the one right before it. */
export function whereArea({ terms, shape }: Stream, verb: number): AreaWords | null {
  const before = shape.slice(0, verb)
  const at = before.search(AREA_WHERE)
  if (at < 0 || !isPlain(terms[before.lastIndexOf('w')])) return null
  return terms.slice(at, verb).some(({ text }) => text === 'where')
    ? (areasOf(terms.slice(at, at + 1))[0] ?? null)
    : null
}

/** Take areas apart of which a clause says "both" or "each": "teaching and leadership were both rated good". */
export function splitShared(areas: AreaWords[], { terms }: Stream, grade: number): AreaWords[] {
  const [area, more] = areas
  if (!area || more || !area.words.includes(' and ')) return areas
  const at = terms.findIndex(({ text }) => text === area.words)
  // "two were outstanding: behaviour and personal development"
  const isTwo = at > grade && terms.slice(0, grade).some(({ text }) => text === 'two')
  if (at < 0 || !(isTwo || terms.slice(at, grade).some(({ text }) => /^(?:both|each)$/.test(text))))
    return areas
  const parts = collect(area.words.split(' and '), words => ({ words, entry: phraseOf(words) }))
  return parts.length === 2 && parts.every(({ entry }) => entry?.areas)
    ? collect(parts, ({ words, entry }) => ({ words, areas: entry?.areas ?? [] }))
    : areas
}

// the entry of a whole phrase
function phraseOf(phrase: string) {
  const words = splitWords(phrase)
  const found = longestPhrase(lexicon, words, 0)
  return found?.length === words.length ? found.entry : undefined
}

/** Tell what area a clause puts first that names nobody: "On safeguarding its progress was". */
export function frontedArea({ terms, shape }: Stream, verb: number): AreaWords | null {
  const from = shape.slice(0, verb).search(/[^ZEY]*$/)
  const fronted = /^l?p[lr]{0,2}AC?(?=r[wl]{1,2}[BHl<>]{0,3}$)/.exec(shape.slice(from, verb))?.[0]
  return fronted ? (areasOf(terms.slice(from, from + fronted.length))[0] ?? null) : null
}
