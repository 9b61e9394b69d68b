/** What the manifest holds of one source; of several articles in one, `records` and `quarantined` count them. */
export interface SourceEntry {
  path: string
  /** Of the bytes that were read; null where the file was not read to its end. */
  sha256: string | null
  bytes: number
  /** Hash of the side-car, where there is one. */
  sideCar?: string | undefined
  records?: number | undefined
  quarantined?: number | undefined
  /** File inside the out folder; of several their folder, and the hash is of the list of theirs. */
  result: string
  resultSha256: string
  /** What it was made by, where that is not what the manifest as a whole says: a run was stopped before it. */
  madeBy?: string | undefined
  /** How it stands in the manifest that it was read from; nothing else says anything new. */
  line?: string | undefined
}

/** Tell whether a line of a manifest is an entry: it was written by Pressmark, but people merge such files. */
export function isEntry(value: unknown): value is SourceEntry {
  if (typeof value !== 'object' || value === null) return false
  const { path, sha256, bytes, result, resultSha256 } = value as Partial<SourceEntry>
  return (
    typeof path === 'string' &&
    (sha256 === null || typeof sha256 === 'string') &&
    typeof bytes === 'number' &&
    typeof result === 'string' &&
    /^(?:records|quarantine)\//.test(result) &&
    !result.includes('/../') &&
    typeof resultSha256 === 'string'
  )
}

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
  if (entry.line !== undefined) return entry.line
  const { path, sha256, bytes, sideCar, records, quarantined, result, resultSha256, madeBy } = entry
  return JSON.stringify({ path, sha256, bytes, sideCar, records, quarantined, result, resultSha256, madeBy })
}
