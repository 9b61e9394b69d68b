import { NotComparable } from './not-comparable.ts'

/** Two revisions as they were asked for; `after` is null for the files on disk. */
export interface Revisions {
  before: string
  after: string | null
  /** Whether to start where the two parted: `main...HEAD`. */
  sinceFork: boolean
}

/** Read revisions as git writes them: `A..B`, `A...B`, `A B`, or `A` against the files on disk. */
export function parseRevisions(words: readonly string[]): Revisions {
  const [first = '', second, ...rest] = words
  if (first === '' || rest.length > 0)
    throw new NotComparable('before -- give one revision, two, or a range: pressmark diff main..HEAD -- out')
  if (second !== undefined) return { before: checked(first), after: checked(second), sinceFork: false }
  const dots = /\.{2,3}/.exec(first)
  if (!dots) return { before: checked(first), after: null, sinceFork: false }
  return {
    before: checked(first.slice(0, dots.index) || 'HEAD'),
    after: checked(first.slice(dots.index + dots[0].length) || 'HEAD'),
    sinceFork: dots[0].length === 3,
  }
}

/** Return a revision that git cannot take for an option. Throws NotComparable. */
function checked(revision: string): string {
  if (/^-|[\0-\x1f\x7f]/.test(revision) || revision === '')
    throw new NotComparable(`${JSON.stringify(revision)} is no revision`)
  return revision
}
