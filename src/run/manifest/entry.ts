import { z } from 'zod'

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** What the manifest holds of one source; of several articles in one, `records` and `quarantined` count them. */
export const entrySchema = z.strictObject({
  path: z.string().min(1),
  /** Of the bytes that were read; null where the file was not read to its end. */
  sha256: hash.nullable(),
  bytes: z.int().nonnegative(),
  /** Hash of the side-car, where there is one. */
  sideCar: hash.optional(),
  records: z.int().nonnegative().optional(),
  quarantined: z.int().nonnegative().optional(),
  /** File inside the out folder; of several their folder, and the hash is of the list of theirs. */
  result: z.string(),
  resultSha256: hash,
  /** What it was made by, where that is not what the manifest as a whole says: a run was stopped before it. */
  madeBy: z.string().optional(),
})

export type SourceEntry = z.infer<typeof entrySchema>

/** Tell how many records and quarantine entries a source gave. */
export function countsOf({ records, quarantined = 0, result }: SourceEntry): {
  records: number
  quarantined: number
} {
  if (records !== undefined) return { records, quarantined }
  const isRecord = result.startsWith('records/')
  return { records: isRecord ? 1 : 0, quarantined: isRecord ? 0 : 1 }
}

/** Print an entry on one line, its keys in their fixed order. */
export function printEntry(entry: SourceEntry): string {
  const { path, sha256, bytes, sideCar, records, quarantined, result, resultSha256, madeBy } = entry
  return JSON.stringify({ path, sha256, bytes, sideCar, records, quarantined, result, resultSha256, madeBy })
}
