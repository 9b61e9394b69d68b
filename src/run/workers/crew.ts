import { availableParallelism } from 'node:os'
import { extname } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import type { Piscina } from 'piscina'
import type { SourceEntry } from '../manifest/entry.ts'
import type { RunOptions } from '../run-options.ts'
import type { SourceFile } from '../sources/source-file.ts'
import type { ChunkMessage, OnArticle, Surroundings } from './chunk.ts'
import { watchChunk } from './watch-chunk.ts'

/** Longest time for one article unless told, in milliseconds. */
const TIME_LIMIT = 10_000
/** Most memory for what one worker holds, in MB; the greatest sources that are read need half of it. */
const MOST_MEMORY = 1024

/** The heap of a thread grows by so much of what lives in it before it is swept, in percent: memory stays flat however long the run. */
const GROWTH = 8

/** Who extracts the chunks of a run. */
export interface Crew {
  /** Chunks that are worked on at once. */
  size: number
  /** Extract sources, telling of each article that is written; gives the entries in order. Throws OutFolderUnwritable. */
  extract: (sources: readonly SourceFile[], onArticle: OnArticle) => Promise<SourceEntry[]>
  close: () => Promise<void>
}

type CrewOptions = Pick<RunOptions, 'workers' | 'timeLimit' | 'worker'>

/**
 * Open the crew: worker threads, or this thread alone where one is asked for or there is little to do. It loads what it
 * needs with the first chunk, as a run may find none.
 */
export function openCrew(around: Surroundings, options: CrewOptions, isLittle: boolean): Crew {
  const { workers = isLittle ? 1 : availableParallelism(), timeLimit = TIME_LIMIT, worker } = options
  return workers <= 1 && !worker
    ? soloCrew(around, timeLimit)
    : threadCrew(around, Math.max(1, workers), timeLimit, worker)
}

function soloCrew(around: Surroundings, timeLimit: number): Crew {
  const open = once(async () => (await import('./extract-chunk.ts')).openExtractor(around, timeLimit))
  return {
    size: 1,
    async extract(sources, onArticle) {
      const entries: SourceEntry[] = []
      const extract = await open()
      const tell = (message: ChunkMessage) => {
        if (message.kind === 'article') onArticle(message.written, message.source)
        if (message.kind === 'closed') entries[message.source] = message.entry
      }
      await extract({ sources, doomed: [] }, { tell, hold: () => undefined })
      return entries
    },
    close: async () => undefined,
  }
}

function threadCrew(around: Surroundings, size: number, timeLimit: number, worker: URL | undefined): Crew {
  const { href } = worker ?? new URL(`./worker${extname(import.meta.url)}`, import.meta.url)
  let pool: Piscina | null = null
  const open = once(async () => {
    setFlagsFromString(`--heap-growing-percent=${GROWTH}`)
    const { Piscina } = await import('piscina')
    pool = new Piscina({
      ...{ filename: href, name: 'work', workerData: around },
      ...{ minThreads: 1, maxThreads: size, idleTimeout: 60_000 },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
      // TypeScript itself runs where the program is not built, as in tests
      ...(href.endsWith('.ts') ? { execArgv: ['--import', 'tsx'] } : {}),
    })
    return pool
  })
  return {
    size,
    extract: async (sources, onArticle) => watchChunk(await open(), around, sources, timeLimit, onArticle),
    close: async () => pool?.destroy(),
  }
}

function once<T>(open: () => Promise<T>): () => Promise<T> {
  let opened: Promise<T> | undefined
  return () => {
    opened ??= open()
    return opened
  }
}
