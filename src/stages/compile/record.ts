import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import { type Article, keptLines } from '../../model/article.ts'
import { factId, personId } from '../../model/fact-id.ts'
import type { Facts } from '../../model/file-data.ts'
import type { Candidate } from '../../model/mentions.ts'
import { type ArticleRecord, recordSchema } from '../../model/record.ts'

type Place = [start: number, end: number, line: number]

declare module 'unified' {
  interface CompileResultMap {
    ArticleRecord: ArticleRecord
  }
}

/** Compile the facts to the record, checked against its schema; a record that fails it is our mistake and throws. */
export const compileRecord: Plugin<[], Article, ArticleRecord> = function () {
  this.compiler = (tree, file) => recordSchema.parse(recordOf(tree as Article, file))
}

function recordOf(article: Article, file: VFile): ArticleRecord {
  const { source, facts } = file.data
  if (!source || !facts) throw new Error('compileRecord needs file.data.source and file.data.facts')
  const positions: Record<string, Place[]> = {}
  const people = new Map(facts.people.map(person => [person, personId(person.name)]))
  const at = (id: string, places: readonly Place[]): string => {
    positions[id] = [...(positions[id] ?? []), ...places]
    return id
  }
  const titleLine = article.children.find(line => line.kind === 'headline' && !line.boilerplate)
  return {
    schemaVersion: 1,
    id: recordId(source.path),
    source: {
      path: source.path,
      mediaType: source.mediaType,
      encoding: source.encoding,
      bytes: source.bytes,
      sha256: source.sha256,
      url: source.url,
    },
    article: {
      title: titleLine ? tidy(titleLine.value) : null,
      publisher: null,
      bylines: [],
      language: 'en',
      words: keptLines(article).reduce(
        (sum, line) => sum + (line.plain.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'-]*/gu)?.length ?? 0),
        0,
      ),
      published: facts.published,
    },
    grades: facts.grades.map(fact => ({
      id: at(
        factId('grade', fact.provider.name, fact.area, fact.grade, fact.standing, fact.inspected),
        fact.mentions.map(placeOf),
      ),
      provider: {
        name: fact.provider.name,
        kind: fact.provider.kind,
        laCode: fact.provider.laCode,
        gssCode: fact.provider.gssCode,
        urn: fact.provider.urn,
      },
      framework: fact.framework,
      area: fact.area,
      grade: fact.grade,
      standing: fact.standing,
      inspected: fact.inspected,
      published: fact.published,
      words: fact.mentions[0]?.words ?? '',
      rule: fact.rule,
    })),
    dates: facts.dates.map(fact => ({
      id: at(factId('date', fact.value, fact.role, String(fact.relative)), fact.mentions.map(placeOf)),
      value: fact.value,
      words: fact.mentions[0]?.words ?? '',
      relative: fact.relative,
      role: fact.role,
      rule: fact.rule,
    })),
    people: facts.people.map(person => ({
      id: at(people.get(person) ?? '', person.mentions.map(placeOf)),
      name: person.name,
      honorifics: person.honorifics,
      postNominals: person.postNominals,
      roles: person.roles,
      mentions: person.mentions.length,
      rule: person.rule,
    })),
    quotations: quotationsOf(facts, people, at),
    boilerplate: [],
    notices: [],
    positions,
  }
}

function quotationsOf(
  facts: Facts,
  people: ReadonlyMap<object, string>,
  at: (id: string, places: readonly Place[]) => string,
): ArticleRecord['quotations'] {
  return facts.quotations.map(quotation => ({
    id: at(
      factId('quotation', quotation.text),
      quotation.spans.map((span, index): Place => [span.start, span.end, quotation.line + index]),
    ),
    text: quotation.text,
    form: quotation.form,
    speaker: {
      kind: quotation.speaker.kind,
      name: quotation.speaker.name,
      person: quotation.speaker.person ? (people.get(quotation.speaker.person) ?? null) : null,
      as: quotation.speaker.as,
    },
    cue: quotation.cue,
    rule: quotation.rule,
  }))
}

const placeOf = ({ start, end, line }: Candidate): Place => [start, end, line]
const tidy = (words: string) => words.replace(/\s+/g, ' ').trim()

/** Name the record of a source: its path without the extension. */
export const recordId = (path: string): string => path.replace(/\.[^./]+$/, '')
