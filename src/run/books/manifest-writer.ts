import { openWhole } from '../files/whole-file.ts'
import { countsOf, printEntry, type SourceEntry } from '../manifest/entry.ts'
import type { ManifestHead } from '../manifest/head.ts'
import { manifestIn } from '../manifest/read-manifest.ts'

/** A manifest that is written source by source, in the order of paths. */
export interface ManifestWriter {
  add: (entry: SourceEntry) => void
  /** Put it in its place; tells whether it differs from the one before. */
  close: (inspections: string, orphans: Iterable<string>) => boolean
  abandon: () => void
}

/** Open the manifest of a run: a head, then one line to a source and to a record without one, then the sums. */
export function openManifestWriter(out: string, head: ManifestHead, isDry: boolean): ManifestWriter {
  const file = openWhole(manifestIn(out), isDry)
  const counts = { sources: 0, records: 0, quarantined: 0 }
  const keys = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  )
  file.write(`{\n${keys.join('')}  "sources": [\n`)
  let comma = ''
  const line = (text: string) => {
    file.write(`${comma}    ${text}`)
    comma = ',\n'
  }
  return {
    add(entry) {
      const { records, quarantined } = countsOf(entry)
      counts.sources++
      counts.records += records
      counts.quarantined += quarantined
      line(printEntry(entry))
    },
    close(inspections, orphans) {
      file.write(`${comma && '\n'}  ],\n  "orphans": [\n`)
      comma = ''
      for (const orphan of orphans) line(JSON.stringify(orphan))
      const sums = JSON.stringify(counts)
        .replace(/([:,])/g, '$1 ')
        .replace(/[{}]/g, brace => (brace === '{' ? '{ ' : ' }'))
      file.write(`${comma && '\n'}  ],\n  "counts": ${sums},\n  "inspections": "${inspections}"\n}\n`)
      return file.commit().written
    },
    abandon: file.abandon,
  }
}
