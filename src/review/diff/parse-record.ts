import type { z } from 'zod'
import { type ArticleRecord, recordSchema } from '../../model/record.ts'
import { NotComparable } from './not-comparable.ts'
import { type Quarantined, quarantinedSchema } from './quarantined.ts'

/** Parse a record; `file` names it to whoever must mend it. Throws NotComparable. */
export function parseRecord(text: string, file: string): ArticleRecord {
  const value = parseJson(text, file)
  const version = (value as { schemaVersion?: unknown } | null)?.schemaVersion
  const own = recordSchema.shape.schemaVersion.value
  if (version !== undefined && version !== own)
    throw new NotComparable(`${file} has schemaVersion ${JSON.stringify(version)}; this release reads ${own}`)
  return check(recordSchema, value, `${file} is no record`)
}

/** Parse an entry in quarantine. Throws NotComparable. */
export const parseQuarantined = (text: string, file: string): Quarantined =>
  check(quarantinedSchema, parseJson(text, file), `${file} is no entry in quarantine`)

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new NotComparable(`${file} is no JSON: ${(error as Error).message}`)
  }
}

function check<T>(schema: z.ZodType<T>, value: unknown, complaint: string): T {
  const { data, error } = schema.safeParse(value)
  if (!error) return data
  const [issue] = error.issues
  throw new NotComparable(`${complaint}: ${issue?.path.join('.') || 'it'}: ${issue?.message}`)
}
