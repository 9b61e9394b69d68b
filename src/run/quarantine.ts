import { printJson } from '../model/print-json.ts'
import type { Digest } from './open-source.ts'

/** Why an article gave no record. */
export interface Quarantined {
  /** Path of the source; of one of several "news.jsonl#3". */
  path: string
  rule: string
  reason: string
}

/** A quarantine entry, and the file inside the out folder to hold it. */
export interface QuarantineEntry {
  path: string
  quarantined: Quarantined
  file: string
  content: string
}

/** Make the quarantine entry of an article, or of a source, under the name that its record would have. */
export function quarantine(
  quarantined: Quarantined,
  name: string,
  { bytes, sha256 }: Digest,
): QuarantineEntry {
  const content = printJson({ ...quarantined, sha256, bytes })
  return { path: quarantined.path, quarantined, file: `quarantine/${name}.json`, content }
}
