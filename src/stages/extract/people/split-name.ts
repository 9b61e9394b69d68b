import { composed } from './letters.ts'
import type { NameSpot } from './name-spot.ts'
import { GIVEN, isA, isIn, NAME_SUFFIX, PARTICLE } from './word-classes.ts'
import type { Word } from './words.ts'

const LINKED = /^(?:Ó|O|Ní|Nic|Mac|Ap|Ab|Van|Von|De|Di|Da|Du|Del|Della|Le|La|Al|El|Bin|Ibn|Abu|St|Ffoulkes)$/u
// "Robert (Bob) Orme"
const NICKNAME = /(?<=[\p{L}\p{M}] )[("'“‘][\p{L}\p{M}'’-]+(?:[)"'”’] ?|$)/u
const SIMPLE = /^[A-Za-z-]*(?: [A-Za-z-]+)*$/
const GIVEN_TITLES = new Set(['sir', 'dame', 'sister', 'brother', 'father', 'fr', 'lady'])

/** Split a name into given and family: the family is the last word with the particles in front of it. */
export function splitName({ line, words, first, last, honorifics }: NameSpot): {
  given: string | null
  family: string | null
} {
  const text = (from: number, to: number) =>
    plainly(line.value.slice((words[from] as Word).start, endOf(words, to)))
  // "Dr “Basher” Orme"
  if (
    first + 1 === last &&
    /["']$/.test((words[first] as Word).gap) &&
    /^["'] $/.test((words[last] as Word).gap)
  )
    return { given: null, family: text(last, last) }
  if (first === last) {
    const alone = words[first] as Word
    const titled = honorifics.some(title => GIVEN_TITLES.has(title.toLowerCase()))
    return titled && isA(alone, GIVEN)
      ? { given: text(first, first), family: null }
      : { given: null, family: text(first, last) }
  }
  let family = last
  if (isA(words[last] as Word, NAME_SUFFIX) && family - 1 > first) family--
  while (family - 1 > first && isLink(words[family - 1] as Word)) family--
  // "Mr de Souza", "Ms Ó Briain"
  if (
    isLink(words[first] as Word) &&
    honorifics.length > 0 &&
    !((words[first] as Word).capital && isA(words[first] as Word, GIVEN))
  )
    return { given: null, family: text(first, last) }
  return { given: text(first, family - 1), family: text(family, last) }
}

// nicknames left out, one space between words
const plainly = (name: string): string =>
  composed(SIMPLE.test(name) ? name : name.replace(NICKNAME, '').replace(/\s{2,}|[^\S ]/g, ' '))

// "Alasdair J." keeps the full stop of its initial
const endOf = (words: readonly Word[], at: number): number => {
  const { end, text } = words[at] as Word
  return end + (text.length === 1 && words[at + 1]?.gap.startsWith('. ') ? 1 : 0)
}

const isLink = ({ text, key, capital }: Word) =>
  (!capital && isIn(key, PARTICLE)) || LINKED.test(composed(text))
