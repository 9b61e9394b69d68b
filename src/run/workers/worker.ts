import type { MessagePort } from 'node:worker_threads'
import { workerData } from 'piscina'
import { OutFolderUnwritable } from '../files/out-folder-unwritable.ts'
import type { Chunk, ChunkMessage, Surroundings } from './chunk.ts'
import { openExtractor } from './extract-chunk.ts'

const extract = openExtractor(workerData as Surroundings)

/** Extract a chunk in a worker thread, telling of it on a port up to the end. */
export async function work({ chunk, port }: { chunk: Chunk; port: MessagePort }): Promise<void> {
  const tell = (message: ChunkMessage) => port.postMessage(message)
  try {
    await extract(chunk, tell)
  } catch (error) {
    if (!(error instanceof OutFolderUnwritable)) throw error
    tell({ kind: 'failed', code: error.code })
  } finally {
    tell({ kind: 'end' })
  }
}
