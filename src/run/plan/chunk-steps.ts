import { setImmediate } from 'node:timers/promises'
import type { Step } from './plan-run.ts'

/** Sources that are extracted together: enough that handing them over costs little, few enough to share out. */
const MOST_SOURCES = 32
/** Steps that are held together, of whatever kind. */
const MOST_STEPS = 1000

/** Gather steps, in their order, into chunks for the crew; signals and the like have their turn before each. */
export async function* chunkSteps(steps: Iterable<Step>): AsyncGenerator<Step[]> {
  let chunk: Step[] = []
  let sources = 0
  for (const step of steps) {
    chunk.push(step)
    if (step.kind === 'extract') sources++
    if (sources < MOST_SOURCES && chunk.length < MOST_STEPS) continue
    await setImmediate()
    yield chunk
    chunk = []
    sources = 0
  }
  if (chunk.length > 0) yield chunk
}
