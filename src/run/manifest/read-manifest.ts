import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { linesOf } from '../files/lines.ts'
import { isEntry, type SourceEntry } from './entry.ts'
import { fingerprintOf, isHead, type ManifestHead } from './head.ts'

/** A manifest as it is read: its entries one after another, then what stands behind them. */
export interface OpenManifest {
  /** When it was written, in milliseconds: all that it tells of was written before. */
  written: number
  /** What the entries were made by, but for those that say otherwise. */
  fingerprint: string
  entries: Generator<SourceEntry>
  /** Hash of inspections.json; null until the entries are read, and where none is told. */
  inspections: () => string | null
}

/** Name the manifest of an out folder. */
export const manifestIn = (out: string): string => join(out, 'manifest.json')

/**
 * Open an out folder's manifest; null where there is none, or one of another release's form. Lines that are no entries
 * are passed over, as their sources are then read again; `onBadLine` is told of the first.
 */
export function openManifest(out: string, onBadLine: () => void = () => undefined): OpenManifest | null {
  if (!existsSync(manifestIn(out))) return null
  const lines = linesOf(manifestIn(out))
  const head = readHead(lines)
  if (!head) {
    onBadLine()
    lines.return(undefined)
    return null
  }
  let inspections: string | null = null
  const read = function* () {
    let told = false
    for (;;) {
      const { value, done } = lines.next()
      if (done || value.trim() === '],') break
      const entry = parse(value)
      if (entry) yield entry
      else if (!told) {
        told = true
        onBadLine()
      }
    }
    for (let next = lines.next(); !next.done; next = lines.next())
      inspections = /^ {2}"inspections": "([0-9a-f]{64})"/.exec(next.value)?.[1] ?? inspections
  }
  const { mtimeMs: written } = statSync(manifestIn(out))
  return { written, fingerprint: fingerprintOf(head), entries: read(), inspections: () => inspections }
}

function readHead(lines: Generator<string>): ManifestHead | null {
  let text = ''
  for (let lineNumber = 0; lineNumber < 20; lineNumber++) {
    const { value, done } = lines.next()
    if (done) return null
    if (value === '  "sources": [') {
      const head = orNull(`${text}"sources": []}`)
      return isHead(head) ? head : null
    }
    text += value
  }
  return null
}

function parse(line: string): SourceEntry | null {
  const value = orNull(line.trim().replace(/,$/, ''))
  return isEntry(value) ? value : null
}

function orNull(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
