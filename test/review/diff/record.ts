import { readFileSync } from 'node:fs'
import { type ArticleRecord, recordSchema } from '../../../src/model/record.ts'
import type { Side } from '../../../src/review/diff/difference.ts'

/** A path into a record with the value to put there; without a value, what is there is taken out. */
export type Edit = readonly [path: string, value?: unknown]

/** Read the record that the cases start from. */
export const baseRecord = (): ArticleRecord =>
  recordSchema.parse(JSON.parse(readFileSync('fixtures/review/diff/record.json', 'utf8')))

/** Edit the record; a fact whose id is edited takes its positions along. */
export function editedRecord(...edits: readonly Edit[]): ArticleRecord {
  const record = baseRecord()
  for (const edit of edits) apply(record, edit)
  return recordSchema.parse(record)
}

/** Make a side of records, each under its id. */
export const sideOf = (...records: readonly ArticleRecord[]): Side => ({
  records: new Map(records.map(record => [record.id, record])),
  quarantine: new Map(),
})

type Node = Record<string, unknown>

function apply(record: ArticleRecord, edit: Edit): void {
  const [path, value] = edit
  const keys = path.split('.')
  const last = keys.pop() as string
  const parent = keys.reduce((node, key) => node[key] as Node, record as unknown as Node)
  const old = parent[last]
  if (edit.length > 1) parent[last] = value
  else if (Array.isArray(parent)) parent.splice(Number(last), 1)
  const id = last === 'id' ? String(old) : edit.length === 1 ? (old as { id?: string }).id : undefined
  const places = id === undefined ? undefined : record.positions[id]
  if (id === undefined || !places) return
  delete record.positions[id]
  if (last === 'id') record.positions[String(value)] = places
}
