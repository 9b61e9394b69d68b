import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workerData } from 'piscina'
import type { Surroundings, Task } from '../../../src/run/workers/chunk.ts'
import { openExtractor } from '../../../src/run/workers/extract-chunk.ts'
import { tellOn } from '../../../src/run/workers/tell-on.ts'

const surroundings = workerData as Surroundings
const extract = openExtractor(surroundings)

const unruly: Readonly<Record<string, () => void>> = {
  hang() {
    for (;;);
  },
  crash: () => process.exit(3),
  once() {
    const marker = join(surroundings.out, 'crashed-once')
    if (existsSync(marker)) return
    writeFileSync(marker, '')
    process.exit(3)
  },
  fill() {
    const held: unknown[] = []
    for (;;) held.push(new Array(1_000_000).fill(held.length))
  },
}

/** Extract as Pressmark's own worker does, but misbehave over each source that is named so; over "always-hang" however often. */
export async function work({ chunk, ...task }: Task): Promise<void> {
  const { tell, hold } = tellOn(task)
  let begun: { source: number; article: number } | null = null
  const misbehave = () => {
    if (!begun) return
    const { source, article } = begun
    const name = chunk.sources[source]?.path.replace(/\..*/, '') ?? ''
    const isDoomed = chunk.doomed.some(one => one.source === source && one.article === article)
    if (article === 1 && !isDoomed) unruly[name]?.()
    if (name === 'always-hang') unruly.hang?.()
  }
  await extract(chunk, {
    tell(message) {
      tell(message)
      if (message.kind === 'begin') begun = message
    },
    hold(isInHand) {
      hold(isInHand)
      if (isInHand) misbehave()
    },
  })
  tell({ kind: 'end' })
}
