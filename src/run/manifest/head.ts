import { printJson } from '../../model/print-json.ts'
import type { Settings } from '../../model/settings.ts'
import { release, sha256 } from '../manifest.ts'
import { rulesFingerprint } from '../rules.ts'

/** What all records of a manifest were made by. */
export interface ManifestHead {
  schemaVersion: 2
  release: string
  /** Hashes, of the settings and the learnt furniture where there are any. */
  rules: string
  settings: string | null
  furniture: string | null
}

/** Tell whether the head of a file is a manifest's of this form. */
export function isHead(value: unknown): value is ManifestHead {
  if (typeof value !== 'object' || value === null) return false
  const { schemaVersion, release, rules, settings, furniture } = value as Partial<ManifestHead>
  const isHash = (hash: unknown) => hash === null || typeof hash === 'string'
  return (
    schemaVersion === 2 &&
    typeof release === 'string' &&
    typeof rules === 'string' &&
    isHash(settings) &&
    isHash(furniture)
  )
}

/** Say what this run makes its records by. */
export function headOf(settings: Settings | undefined, furniture: readonly unknown[]): ManifestHead {
  return {
    schemaVersion: 2,
    release: release(),
    rules: rulesFingerprint(),
    settings: settings && Object.keys(settings).length > 0 ? short(printJson(sorted(settings))) : null,
    furniture: furniture.length > 0 ? short(JSON.stringify(furniture)) : null,
  }
}

/** Sum up a head: records that were made by the same are the same. */
export const fingerprintOf = ({ rules, settings, furniture }: ManifestHead): string =>
  [rules, settings ?? '-', furniture ?? '-'].join(' ')

const short = (text: string): string => sha256(text).slice(0, 16)

/** Sort the keys of plain data, so that their order in a file does not count. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]),
  )
}
