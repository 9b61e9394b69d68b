import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { z } from 'zod'
import { type Article, keptLines } from '../../model/article.ts'
import { bareTitle } from '../../model/bare-title.ts'
import type { Metadata } from '../../model/metadata.ts'
import type { PersonFact } from '../../model/people.ts'
import { type ArticleRecord, recordSchema } from '../../model/record.ts'
import { recordId } from '../../model/record-id.ts'
import { compileBoilerplate } from './boilerplate.ts'
import { compileBylines } from './bylines.ts'
import { countWords } from './count-words.ts'
import { compileDates } from './dates.ts'
import { compileGrades } from './grades.ts'
import { compileNotices } from './notices.ts'
import { compilePeople } from './people.ts'
import { openPositions } from './positions.ts'
import { compilePublisher } from './publisher.ts'
import { compileQuotations } from './quotations.ts'

declare module 'unified' {
  interface CompileResultMap {
    ArticleRecord: ArticleRecord
  }
}

/** Signs of a Markdown heading. */
const MARKUP = /^#{1,6}\s+|^\*{1,2}(?=\S)|\*{1,2}$/g

/** Checks as the schema does, several times as fast. */
const checked = z.compile(recordSchema)

/** Compile the facts to the record, checked against its schema; a record that fails it is our mistake and throws. */
export const compileRecord: Plugin<[], Article, ArticleRecord> = function () {
  this.compiler = (tree, file) => {
    const record = recordOf(tree as Article, file)
    // as the schema changes nothing, only a record that fails it need be parsed, to say why
    return checked.validate(record) ? record : checked.parse(record)
  }
}

function recordOf(article: Article, file: VFile): ArticleRecord {
  const { source, facts, metadata } = file.data
  if (!source || !facts) throw new Error('compileRecord needs file.data.source and file.data.facts')
  const positions = openPositions(article)
  const ids = new Map<PersonFact, string>()
  return {
    schemaVersion: 1,
    id: file.data.id ?? recordId(source.path),
    source: { ...source, url: source.url ?? metadata?.url ?? null },
    article: {
      title: titleOf(article, metadata),
      publisher: metadata?.publisher ?? compilePublisher(file),
      bylines: compileBylines(article, metadata),
      language: 'en',
      words: keptLines(article).reduce((sum, line) => sum + countWords(line.plain), 0),
      published: facts.published,
    },
    grades: compileGrades(facts.grades, positions),
    dates: compileDates(facts.dates, positions),
    people: compilePeople(facts.people, positions, ids),
    quotations: compileQuotations(facts.quotations, positions, ids),
    boilerplate: compileBoilerplate(article, positions),
    notices: compileNotices(article, file),
    positions: positions.places,
  }
}

// a headline that the page itself marks is the title; one that was worked out from the text gives way to the metadata
function titleOf(article: Article, metadata: Metadata | undefined): string | null {
  const headline = article.children.find(line => line.kind === 'headline' && !line.boilerplate)
  const title = headline ? bareTitle(headline.value.trim().replace(MARKUP, '')) : null
  return headline?.certain ? title : (metadata?.title ?? title)
}
