import { once } from 'node:events'
import { MessageChannel } from 'node:worker_threads'
import type { Piscina } from 'piscina'
import { OutFolderUnwritable } from '../files/out-folder-unwritable.ts'
import type { SourceEntry } from '../manifest/entry.ts'
import type { SourceFile } from '../sources/source-file.ts'
import { tooSlow } from '../within-time.ts'
import type { ChunkMessage, Doomed, OnArticle, Surroundings, Task } from './chunk.ts'
import { quarantineLost } from './quarantine-lost.ts'

/** The article that a worker was at when it was lost, with the reason. */
type Lost = Doomed & { file: SourceFile }

/** So often a worker is lost over an article until it is not tried again: once may be the fault of a busy machine. */
const TRIES = 2

/**
 * Extract a chunk in a worker that is watched: it is ended where an article goes beyond its time in milliseconds. What
 * it had in hand is done again by another; an article over which a second is lost goes to quarantine.
 */
export async function watchChunk(
  pool: Piscina,
  around: Surroundings,
  sources: readonly SourceFile[],
  timeLimit: number,
  onArticle: OnArticle,
): Promise<SourceEntry[]> {
  const entries = new Map<SourceFile, SourceEntry>()
  const told = new Map(sources.map(source => [source, new Set<number>()]))
  const losses: Lost[] = []
  const lossesOf = ({ file, article }: Lost) =>
    losses.filter(one => one.file === file && one.article === article)
  for (;;) {
    const left = sources.filter(source => !entries.has(source))
    if (left.length === 0) return sources.map(source => entries.get(source) as SourceEntry)
    const task = {
      sources: left,
      doomed: losses
        .filter(one => lossesOf(one).length >= TRIES)
        .map(({ file, ...one }) => ({ ...one, source: left.indexOf(file) })),
    }
    const lost = await tryChunk(pool, task, timeLimit, around.out, message => {
      if (message.kind === 'closed') entries.set(left[message.source] as SourceFile, message.entry)
      if (message.kind !== 'article') return
      const source = left[message.source] as SourceFile
      const known = told.get(source)
      if (known?.has(message.article)) return
      known?.add(message.article)
      onArticle(message.written, sources.indexOf(source))
    })
    if (!lost) continue
    const file = left[lost.source] as SourceFile
    losses.push({ ...lost, file })
    if (lossesOf({ ...lost, file }).length <= TRIES) continue
    // lost again before the article could be refused: the reading itself is what goes wrong
    const { entry, written } = await quarantineLost(around, file, lost)
    entries.set(file, entry)
    onArticle(written, sources.indexOf(file))
  }
}

/** Try a chunk in one worker; gives the article over which the worker was lost, or null. */
async function tryChunk(
  pool: Piscina,
  chunk: { sources: readonly SourceFile[]; doomed: readonly Doomed[] },
  timeLimit: number,
  out: string,
  onMessage: (message: ChunkMessage) => void,
): Promise<Doomed | null> {
  const { port1, port2 } = new MessageChannel()
  const hand = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const ending = new AbortController()
  let begun: { source: number; article: number } | null = null
  let trouble: unknown = null
  let timer: NodeJS.Timeout | undefined
  const watch = (own: typeof begun) => {
    clearTimeout(timer)
    // messages that wait come before an immediate, so that only a silent worker is ended
    timer = setTimeout(() => setImmediate(() => begun === own && end(own)), timeLimit)
  }
  // a worker that waits for the disk is given its time once more
  const end = (own: typeof begun) => (Atomics.load(hand, 0) === 1 ? ending.abort() : watch(own))
  port1.on('message', (messages: ChunkMessage[]) => {
    for (const message of messages) {
      if (message.kind === 'begin') {
        begun = { source: message.source, article: message.article }
        watch(begun)
      } else if (message.kind === 'failed') trouble ??= new OutFolderUnwritable(out, message.code)
      try {
        onMessage(message)
      } catch (error) {
        trouble ??= error
      }
      if (message.kind === 'end') port1.close()
    }
  })
  // of a worker that is lost the port closes behind its last message
  const closed = once(port1, 'close')
  try {
    const task: Task = { chunk, port: port2, hand }
    await pool.run(task, { transferList: [port2], signal: ending.signal })
    await closed
  } catch (error) {
    await closed
    const { rule, message } = ending.signal.aborted ? tooSlow(timeLimit) : crashed(error)
    const at = begun as { source: number; article: number } | null
    if (!at) throw error
    return { ...at, rule, reason: message }
  } finally {
    clearTimeout(timer)
  }
  if (trouble !== null) throw trouble
  return null
}

function crashed(error: unknown): { rule: string; message: string } {
  const isMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
  const reason = isMemory ? 'it needs more memory than there is' : 'Pressmark crashed over it'
  return { rule: 'run/crashed', message: `${reason}; please report it` }
}
