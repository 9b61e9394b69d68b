import type { Plugin } from 'unified'
import type { VFile } from 'vfile'
import type { Article, Line } from '../../model/article.ts'
import { fold } from '../../model/fold.ts'
import { joinMetadata } from '../../model/metadata.ts'
import { readGarbled } from './garbled.ts'
import { readPage } from './html/read-page.ts'
import { cutterOf } from './narrow.ts'

const INK = /\S/

const HTML: ReadonlySet<string> = new Set(['application/xhtml+xml', 'text/html'])
/** Why a line of a page was set aside where the rule itself does not say more. */
const REASON = 'is no part of the story by its place in the page'

/** Parse a source to its lines, each with its place: plain text as it stands, a page by the lines a reader sees. */
export const parseLines: Plugin<[], string, Article> = function () {
  this.parser = (source, file) => {
    const ungarbled = readGarbled(source, file)
    const article =
      (file.data.isPage ?? HTML.has(file.data.source?.mediaType ?? ''))
        ? parsePage(ungarbled?.text ?? source, file)
        : articleOf(ungarbled?.text ?? source, file.data.textStart)
    if (ungarbled && article.origin) article.origin.under = ungarbled.origin
    else if (ungarbled) article.origin = ungarbled.origin
    return article
  }
}

function parsePage(html: string, file: VFile): Article {
  const page = readPage(html)
  file.data.isPage = true
  file.data.metadata = joinMetadata(file.data.metadata, page.metadata)
  const article = articleOf(page.text)
  article.origin = page.origin
  article.children.forEach((line, i) => {
    const { kind, rule } = page.lines[i] ?? { kind: null, rule: null }
    if (rule) line.boilerplate = { rule, reason: REASON }
    if (kind) Object.assign(line, { kind, certain: true })
  })
  return article
}

function articleOf(source: string, from = 0): Article {
  const children: Line[] = []
  let number = 0
  let afterBlank = false
  let offset = 0
  const cut = cutterOf(fold(source))
  for (const value of source.split(/\r\n|\r|\n/)) {
    number++
    if (offset >= from && INK.test(value)) {
      children.push(lineOf(value, cut(offset, offset + value.length), offset, number, afterBlank))
      afterBlank = false
    } else afterBlank = true
    offset += value.length
    offset += source.startsWith('\r\n', offset) ? 2 : 1
  }
  return { type: 'article', source, origin: null, children }
}

function lineOf(value: string, plain: string, start: number, number: number, afterBlank: boolean): Line {
  return {
    type: 'line',
    number,
    start,
    end: start + value.length,
    value,
    plain,
    shown: null,
    afterBlank,
    kind: 'paragraph',
    boilerplate: null,
    children: [],
  }
}
