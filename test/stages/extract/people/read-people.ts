import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Article } from '../../../../src/model/article.ts'
import type { Mentions } from '../../../../src/model/file-data.ts'
import type { PersonFact, Role } from '../../../../src/model/people.ts'
import { openFacts } from '../../../../src/pipeline/open-facts.ts'
import { extractPeople } from '../../../../src/stages/extract/people/extract-people.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'
import { resolvePeople } from '../../../../src/stages/resolve/people/resolve-people.ts'

const people = unified().use(parseLines).use(openFacts).use(extractPeople).use(resolvePeople).freeze()

/** Read a text as the pipeline does: the mentions, rejected ones included, and who they are. */
export function readPeople(text: string): { mentions: Mentions['people']; facts: PersonFact[] } {
  const file = new VFile(text)
  const article = people.parse(file) as Article
  people.runSync(article, file)
  return { mentions: file.data.mentions?.people ?? [], facts: file.data.facts?.people ?? [] }
}

const showRole = ({ title, organisation, standing }: Role): string =>
  title + (organisation ? ` @ ${organisation}` : '') + (standing === 'current' ? '' : ` (${standing})`)

/** Show people for a table: "Jo Ng: headteacher @ Alder School; former teacher (former)". */
export const showPeople = (text: string): string[] =>
  readPeople(text).facts.map(({ name, roles }) =>
    [name, roles.map(showRole).join('; ')].filter(Boolean).join(': '),
  )
