import type { Plugin } from 'unified'
import type { Article, Line } from '../../model/article.ts'
import { fold } from '../../model/fold.ts'

const INK = /\S/

/** Parse plain text to its lines, each with its place in the source. */
export const parseLines: Plugin<[], string, Article> = function () {
  this.parser = source => articleOf(source)
}

function articleOf(source: string): Article {
  const children: Line[] = []
  let number = 0
  let afterBlank = false
  let offset = 0
  for (const value of source.split(/\r\n|\r|\n/)) {
    number++
    if (INK.test(value.replace('\ufeff', ''))) {
      children.push(lineOf(value, offset, number, afterBlank))
      afterBlank = false
    } else afterBlank = true
    offset += value.length
    offset += source.startsWith('\r\n', offset) ? 2 : 1
  }
  return { type: 'article', source, children }
}

function lineOf(value: string, start: number, number: number, afterBlank: boolean): Line {
  return {
    type: 'line',
    number,
    start,
    end: start + value.length,
    value,
    plain: fold(value),
    afterBlank,
    kind: 'paragraph',
    boilerplate: null,
    children: [],
  }
}
