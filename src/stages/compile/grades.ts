import { collect } from '../../model/collect.ts'
import { factId } from '../../model/fact-id.ts'
import type { GradeFact } from '../../model/grades.ts'
import type { ArticleRecord } from '../../model/record.ts'
import type { Positions } from './positions.ts'

/** Compile grades; one is identified by provider, area, grade, standing and inspection date. */
export const compileGrades = (facts: readonly GradeFact[], { put }: Positions): ArticleRecord['grades'] =>
  collect(facts, ({ provider, area, grade, standing, framework, inspected, published, rule, mentions }) => ({
    id: put(factId('grade', provider.name, area, grade, standing, inspected), mentions),
    provider: {
      name: provider.name,
      kind: provider.kind,
      laCode: provider.laCode,
      gssCode: provider.gssCode,
      urn: provider.urn,
    },
    framework,
    area,
    grade,
    standing,
    inspected,
    published,
    words: mentions[0]?.words ?? '',
    rule,
  }))
