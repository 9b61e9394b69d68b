import type { ChunkMessage, Task } from './chunk.ts'
import type { ChunkListener } from './extract-chunk.ts'

/** Tell of a chunk on the port of its task. What comes of one article goes with the beginning of the next, as each post wakes a thread. */
export function tellOn({ port, hand }: Pick<Task, 'port' | 'hand'>): ChunkListener {
  let held: ChunkMessage[] = []
  return {
    tell(message) {
      held.push(message)
      if (message.kind !== 'begin' && message.kind !== 'end') return
      port.postMessage(held)
      held = []
    },
    hold: isInHand => Atomics.store(hand, 0, isInHand ? 1 : 0),
  }
}
