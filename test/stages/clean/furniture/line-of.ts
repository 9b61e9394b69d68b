import type { Line } from '../../../../src/model/article.ts'
import { fold } from '../../../../src/model/fold.ts'

/** Make the line of an article that holds nothing else. */
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
