import type { MessagePort } from 'node:worker_threads'
import type { LearntFurniture } from '../../model/furniture.ts'
import type { Settings } from '../../model/settings.ts'
import type { SourceEntry } from '../manifest/entry.ts'
import type { SourceFile } from '../sources/source-file.ts'
import type { Kept } from './keep-result.ts'

/** What every chunk of a run is extracted with; plain data, as it goes to the workers. */
export interface Surroundings {
  out: string
  isDry: boolean
  furniture: LearntFurniture
  settings: Settings | undefined
}

/** An article that is not tried again: it went beyond its time, or its worker crashed over it. */
export interface Doomed {
  /** Place of its source in the chunk, from 0. */
  source: number
  /** Place of the article in its source, from 1. */
  article: number
  rule: string
  reason: string
}

/** Sources that are extracted together. */
export interface Chunk {
  sources: readonly SourceFile[]
  doomed: readonly Doomed[]
}

/** An article that is written. */
export interface WrittenArticle extends Kept {
  path: string
  several: boolean
  file: string
  quarantined: { rule: string; reason: string } | null
  /** Its grades, as lines for inspections.json. */
  grades: string[]
}

/** Is told of an article that is written, and of its source's place in the chunk. */
export type OnArticle = (written: WrittenArticle, source: number) => void

/** What goes to a worker with a chunk. */
export interface Task {
  chunk: Chunk
  port: MessagePort
  /** Shared memory that holds 1 while an article is in hand, else 0. */
  hand: Int32Array
}

/** What is told of a chunk while it is extracted. */
export type ChunkMessage =
  | { kind: 'begin'; source: number; article: number }
  | { kind: 'article'; source: number; article: number; written: WrittenArticle }
  | { kind: 'closed'; source: number; entry: SourceEntry }
  | { kind: 'end' }
  /** The out folder cannot be written. */
  | { kind: 'failed'; code: string }
