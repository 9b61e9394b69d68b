import type { Books } from './books/books.ts'
import type { SourceEntry } from './manifest/entry.ts'
import { chunkSteps } from './plan/chunk-steps.ts'
import { inOrder } from './plan/in-order.ts'
import type { Step } from './plan/plan-run.ts'
import type { Crew } from './workers/crew.ts'

/** A step that is taken: with the new entry where it was to extract. */
type Taken =
  | Exclude<Step, { kind: 'extract' }>
  | { kind: 'extract'; entry: SourceEntry; before: SourceEntry | null }

/** How the work goes on. */
export interface WorkOptions {
  signal: AbortSignal | undefined
  /** Is told before each chunk that has something to extract. */
  onWork: () => void
}

/** Take the steps of a run, chunk by chunk at once, and enter what comes of them in the order of paths. */
export async function workThrough(
  steps: Iterable<Step>,
  crew: Crew,
  books: Books,
  options: WorkOptions,
): Promise<void> {
  const take = (chunk: Step[]) => takeChunk(chunk, crew, books, options)
  for await (const taken of inOrder(chunkSteps(steps), crew.size, take))
    for (const step of taken) enter(step, books)
}

async function takeChunk(
  chunk: readonly Step[],
  crew: Crew,
  books: Books,
  { signal, onWork }: WorkOptions,
): Promise<Taken[]> {
  const toExtract = chunk.filter(step => step.kind === 'extract')
  if (signal?.aborted) return chunk.flatMap(asLeft)
  if (toExtract.length > 0) onWork()
  const entries =
    toExtract.length > 0
      ? await crew.extract(
          toExtract.map(step => step.source),
          books.article,
        )
      : []
  const next = entries.values()
  return chunk.map(step =>
    step.kind === 'extract'
      ? { kind: 'extract', entry: next.next().value as SourceEntry, before: step.entry }
      : step,
  )
}

/** Leave a source that was to be extracted for the next run: what is new is not told of. */
function asLeft(step: Step): Taken[] {
  if (step.kind !== 'extract') return [step]
  return step.entry ? [{ kind: 'left', entry: step.entry }] : []
}

function enter(step: Taken, books: Books): void {
  if (step.kind === 'extract') books.extracted(step.entry, step.before)
  else if (step.kind === 'keep') books.kept(step.entry)
  else if (step.kind === 'left') books.left(step.entry)
  else books.gone(step.entry)
}
