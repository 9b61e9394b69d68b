import type { WrittenArticle } from './chunk.ts'

/** Is told of an article that is written, and of its source's place in the chunk. */
export type OnArticle = (written: WrittenArticle, source: number) => Promise<void>

/** Hold back what goes wrong until somebody waits for it. */
export function heldBack<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}
