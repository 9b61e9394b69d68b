import { unified } from 'unified'
import type { Article } from '../../../../src/model/article.ts'
import { standing } from '../../../../src/model/mentions.ts'
import type { PersonFact } from '../../../../src/model/people.ts'
import type { QuotationMention } from '../../../../src/model/quotations.ts'
import { openFacts } from '../../../../src/pipeline/open-facts.ts'
import { extractQuotations } from '../../../../src/stages/extract/quotations/extract-quotations.ts'
import { extractSpeakers } from '../../../../src/stages/extract/speakers/extract-speakers.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'
import { readSource } from '../../../../src/stages/read/source.ts'
import { resolveQuotations } from '../../../../src/stages/resolve/quotations/resolve-quotations.ts'

/** The people that test sentences speak of; all invented. */
const invented = [
  ['Ann', 'Orme', 'she', 'headteacher'],
  ['Tom', 'Rees', 'he', 'council leader'],
  ['Ada', 'Obi', 'she', 'chair of governors'],
  ['Giles', 'Pym', 'he', 'chief inspector'],
  ['Jo', 'Marsh', null, 'minister'],
  ['Siobhán', "O'Dowd", 'she', 'director of children’s services'],
  ['Luc', 'van der Berg', 'he', null],
  ['Kay', 'Lund', 'she', null],
] as const
const HONORIFIC =
  '(?:(?:Cllr|Coun|Councillor|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Baroness|Prof|Professor|Rev|Mayor)\\.? (?:Dr )?)?'

/** Read the quotations of a text with their speakers. */
export function readSpeakers(text: string): QuotationMention[] {
  const file = readSource('test.txt', new TextEncoder().encode(text))
  const processor = unified()
    .use(parseLines)
    .use(openFacts)
    .use(extractQuotations)
    .use(namePeople)
    .use(extractSpeakers)
    .use(resolveQuotations)
  processor.runSync(processor.parse(file) as Article, file)
  return standing(file.data.mentions?.quotations ?? [])
}

/** Show quotations for people to compare: "We are proud = Ann Orme", "?" for an unknown speaker. */
export const show = (text: string): string[] =>
  readSpeakers(text).map(({ text, speaker }) => `${text} = ${speaker.name ?? '?'}`)

const namePeople = () => (article: Article, file: import('vfile').VFile) => {
  const people = invented.flatMap(([given, family, pronoun, title]): PersonFact[] => {
    const pattern = new RegExp(
      `${HONORIFIC}(?:${given} ${family}|(?<![\\p{L}] )${given}(?! \\p{Lu})|${family})(?![\\p{L}])`,
      'gu',
    )
    const lineOf = (at: number) => article.children.find(({ end }) => at < end)?.number ?? 1
    const mentions = [...article.source.matchAll(pattern)].map(({ index, 0: words }) => ({
      start: index,
      end: index + words.length,
      line: lineOf(index),
      words,
      rule: 'person/test',
      honorifics: [],
      given,
      family,
      postNominals: [],
      roles: [],
    }))
    if (mentions.length === 0) return []
    const roles = title ? [{ title, organisation: null, standing: 'current' as const }] : []
    const name = `${given} ${family}`
    return [{ name, honorifics: [], postNominals: [], roles, pronoun, rule: 'person/test', mentions }]
  })
  if (file.data.facts) file.data.facts.people = people
}
