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

type Told = Pick<Grade, 'provider' | 'framework' | 'inspected' | 'published' | 'area' | 'grade'>

/** Parts the fields of a line; it sorts before all that stands in them. */
const PART = '\u0000'

/**
 * Print each grade of a record as a line. Sorted, the grades of one inspection stand together, by record and place in it.
 * Grades of one provider belong to one inspection where their inspection dates are equal; those without a date
 * are not joined across records, as nothing makes it certain that they are of the same visit.
 */
export function gradeLines({ id, grades }: RecordGrades): string[] {
  return grades.map(({ provider, framework, inspected, published, area, grade, standing }, i) => {
    const key = JSON.stringify([provider.gssCode ?? provider.name.toLowerCase(), inspected ?? [id, standing]])
    const told: Told = { provider, framework, inspected, published, area, grade }
    return [key, id, place(i), JSON.stringify(told)].join(PART)
  })
}

/** Join sorted lines of grades to one line an inspection. Sorted, those stand by provider and date. */
export function* inspectionLines(lines: Iterable<string>): Generator<string> {
  let open = null as { key: string; at: string; inspection: Inspection } | null
  for (const line of lines) {
    const [key = '', id = '', at = '', told = ''] = line.split(PART)
    const grade = JSON.parse(told) as Told
    if (open?.key === key) add(open.inspection, id, grade)
    else {
      if (open) yield lineOf(open.inspection, open.at)
      open = { key, at, inspection: begin(id, grade) }
    }
  }
  if (open) yield lineOf(open.inspection, open.at)
}

/** Read the inspection of a line. */
export const inspectionOf = (line: string): Inspection =>
  JSON.parse(line.slice(line.lastIndexOf(PART) + 1)) as Inspection

const lineOf = (inspection: Inspection, at: string): string =>
  [
    ...[inspection.provider.name, inspection.inspected ?? '', inspection.records[0] ?? '', at],
    JSON.stringify(inspection),
  ].join(PART)

const place = (i: number): string => String(i).padStart(6, '0')

function begin(record: string, { provider, framework, inspected, published, area, grade }: Told): Inspection {
  const grades = [{ area, grade, records: [record] }]
  return { provider, framework, inspected, published, grades, records: [record] }
}

function add(inspection: Inspection, record: string, { framework, published, area, grade }: Told): void {
  inspection.framework ??= framework
  inspection.published ??= published
  if (inspection.records.at(-1) !== record) inspection.records.push(record)
  const same = inspection.grades.find(known => known.area === area && known.grade === grade)
  if (!same) inspection.grades.push({ area, grade, records: [record] })
  else if (same.records.at(-1) !== record) same.records.push(record)
}
