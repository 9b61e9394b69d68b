import type { ArticleRecord } from '../model/record.ts'

type Grade = ArticleRecord['grades'][number]

/** One inspection of one provider, as the corpus tells of it. */
export interface Inspection {
  provider: Grade['provider']
  framework: string | null
  inspected: string | null
  published: string | null
  grades: { area: string; grade: string; records: string[] }[]
  /** Ids of the records that speak of it. */
  records: string[]
}

/** The grades of one record: all that reading the corpus together needs of it. */
export type RecordGrades = Pick<ArticleRecord, 'id' | 'grades'>

/**
 * Read the records together: one entry an inspection, sorted by provider and date. Grades of one provider
 * belong to one inspection where their inspection dates are equal; those without a date are not joined
 * across records, as nothing makes it certain that they are of the same visit.
 */
export function inspectionsOf(records: readonly RecordGrades[]): Inspection[] {
  const inspections = new Map<string, Inspection>()
  for (const { id, grades } of [...records].sort((a, b) => order(a.id, b.id)))
    for (const grade of grades) {
      const key = JSON.stringify([
        grade.provider.gssCode ?? grade.provider.name.toLowerCase(),
        grade.inspected ?? [id, grade.standing],
      ])
      const known = inspections.get(key)
      if (known) add(known, id, grade)
      else inspections.set(key, open(id, grade))
    }
  return [...inspections.values()].sort(
    (a, b) => order(a.provider.name, b.provider.name) || order(a.inspected ?? '', b.inspected ?? ''),
  )
}

function open(record: string, { provider, framework, inspected, published, area, grade }: Grade): Inspection {
  const grades = [{ area, grade, records: [record] }]
  return { provider, framework, inspected, published, grades, records: [record] }
}

function add(inspection: Inspection, record: string, { framework, published, area, grade }: Grade): void {
  inspection.framework ??= framework
  inspection.published ??= published
  if (!inspection.records.includes(record)) inspection.records.push(record)
  const same = inspection.grades.find(known => known.area === area && known.grade === grade)
  if (!same) inspection.grades.push({ area, grade, records: [record] })
  else if (!same.records.includes(record)) same.records.push(record)
}

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
