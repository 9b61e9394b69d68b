import { mkdir, readFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { type MeasuredRun, printMetrics, readValues } from './metrics.ts'

/** Write the metrics of a run to a file, whole or not at all; its counters go on from what the file holds. */
export async function writeMetrics(file: string, run: MeasuredRun): Promise<void> {
  const before = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw error
  })
  await mkdir(dirname(file), { recursive: true })
  await writeFileAtomic(file, await printMetrics(run, readValues(before)))
}
