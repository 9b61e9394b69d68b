import { workerData } from 'piscina'
import { OutFolderUnwritable } from '../files/out-folder-unwritable.ts'
import type { Surroundings, Task } from './chunk.ts'
import { openExtractor } from './extract-chunk.ts'
import { tellOn } from './tell-on.ts'

const extract = openExtractor(workerData as Surroundings)

/** Extract a chunk in a worker thread, telling of it on a port up to the end. */
export async function work(task: Task): Promise<void> {
  const listener = tellOn(task)
  try {
    await extract(task.chunk, listener)
  } catch (error) {
    if (!(error instanceof OutFolderUnwritable)) throw error
    listener.tell({ kind: 'failed', code: error.code })
  } finally {
    listener.tell({ kind: 'end' })
  }
}
