import type { Line } from '../../../../src/model/article.ts'
import { fold } from '../../../../src/model/fold.ts'

/** Make a line of a text, as the first of an article. */
export const lineOf = (value: string): Line => ({
  type: 'line',
  number: 1,
  start: 0,
  end: value.length,
  value,
  plain: fold(value),
  afterBlank: false,
  kind: 'paragraph',
  boilerplate: null,
  children: [],
})
