import { openWhole } from '../files/whole-file.ts'
import { countsOf, printEntry, type SourceEntry } from '../manifest/entry.ts'
import type { ManifestHead } from '../manifest/head.ts'
import { manifestIn } from '../manifest/read-manifest.ts'

/** A manifest that is written source by source, in the order of paths. */
export interface ManifestWriter {
  add: (entry: SourceEntry) => Promise<void>
  /** Put it in its place; tells whether it differs from the one before. */
  close: (inspections: string, orphans: AsyncIterable<string>) => Promise<boolean>
  abandon: () => Promise<void>
}

/** Open the manifest of a run: a head, then one line to a source and to a record without one, then the sums. */
export async function openManifestWriter(
  out: string,
  head: ManifestHead,
  isDry: boolean,
): Promise<ManifestWriter> {
  const file = await openWhole(manifestIn(out), isDry)
  const counts = { sources: 0, records: 0, quarantined: 0 }
  const keys = Object.entries(head).map(
    ([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  )
  await file.write(`{\n${keys.join('')}  "sources": [\n`)
  let comma = ''
  const line = async (text: string) => {
    await file.write(`${comma}    ${text}`)
    comma = ',\n'
  }
  return {
    async add(entry) {
      const { records, quarantined } = countsOf(entry)
      counts.sources++
      counts.records += records
      counts.quarantined += quarantined
      await line(printEntry(entry))
    },
    async close(inspections, orphans) {
      await file.write(`${comma && '\n'}  ],\n  "orphans": [\n`)
      comma = ''
      for await (const orphan of orphans) await line(JSON.stringify(orphan))
      const sums = JSON.stringify(counts)
        .replace(/([:,])/g, '$1 ')
        .replace(/[{}]/g, brace => (brace === '{' ? '{ ' : ' }'))
      await file.write(`${comma && '\n'}  ],\n  "counts": ${sums},\n  "inspections": "${inspections}"\n}\n`)
      return (await file.commit()).written
    },
    abandon: file.abandon,
  }
}
