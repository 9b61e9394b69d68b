import { UsageError } from '../usage-error.ts'

/** What to compare: two paths, or revisions of one path. */
export type Operands = { before: string; after: string } | { revisions: string[]; path: string }

const ADVICE = 'give two folders, two records, or revisions of a path: pressmark diff main..HEAD -- out'

/**
 * Tell paths from revisions by the "--" of the command line, which the parser of options leaves out of its
 * operands. Throws UsageError.
 */
export function readOperands(operands: readonly string[], commandLine: readonly string[]): Operands {
  const dashes = commandLine.indexOf('--')
  if (dashes < 0) {
    const [before, after, ...rest] = operands
    if (!before || !after || rest.length > 0) throw new UsageError(ADVICE)
    return { before, after }
  }
  const behind = commandLine.length - 1 - dashes
  const path = operands.at(-1)
  if (behind !== 1 || !path || operands.length < 2) throw new UsageError(ADVICE)
  return { revisions: operands.slice(0, -1), path }
}
