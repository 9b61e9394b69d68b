import { type Stream, streamOf } from './term.ts'

/** Cut what a pattern over the letters of a stream found from it. */
export const without = ({ terms }: Stream, { index, 0: found }: RegExpExecArray): Stream =>
  streamOf([...terms.slice(0, index), ...terms.slice(index + found.length)])
