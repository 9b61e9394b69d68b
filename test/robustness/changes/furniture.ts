import type { ArticleCase } from '../article-case.ts'
import type { Change } from '../change.ts'
import { type Piece, recompose } from '../recompose.ts'

const top = ['Skip to content', 'Home | News | Sport | What’s On | Jobs | Subscribe', 'Sign in | Register']
const middle = [
  'Related stories',
  'Bus lane cameras switched on in Garrowby town centre',
  'Café owner Lena Voss wins regional award',
  'Advertisement',
]
const bottom = [
  'Share this article',
  'Facebook Twitter WhatsApp Email',
  'Most read',
  '1 Man, 44, charged after crash on ring road',
  '2 Seaside pier to reopen on 3 August 2022 after storm damage',
  'Sign up to our newsletter for the latest news straight to your inbox',
  'Comments: Our rules',
  'We want our comments to be a lively and valuable part of our community. Please report any that break our rules.',
  '© Garrowby Media Ltd. All rights reserved.',
]

/** Insert lines of furniture before the line that starts at each offset, as boilerplate. */
function insert(article: ArticleCase, at: number, lines: readonly string[]): ArticleCase {
  const block = `${lines.join('\n\n')}\n\n`
  const before = at > 0 && article.text[at - 1] !== '\n' ? '\n\n' : ''
  const pieces: Piece[] = [[0, at], before + block, [at, article.text.length]]
  const changed = recompose(
    article,
    pieces.filter(piece => !Array.isArray(piece) || piece[1] > piece[0]),
  )
  const start = at + before.length
  return {
    ...changed,
    gold: { ...changed.gold, boilerplate: [...changed.gold.boilerplate, [start, start + block.length]] },
  }
}

/** Another page's menu before the article. */
export const furnitureBefore: Change = {
  name: 'furniture before',
  apply: article => insert(article, 0, top),
}

/** Another page's related stories between two paragraphs of prose. */
export const furnitureBetween: Change = {
  name: 'furniture between',
  apply: article => {
    const { text, gold } = article
    const inside = (at: number) => gold.boilerplate.some(([start, end]) => start - 2 <= at && at <= end + 2)
    const prose = [...text.matchAll(/(?<=[.?!]["”’']?)\n+(?=\p{Lu}[^\n]{100,}[.?!]["”’']?(?:\n|$))/gu)]
      .map(gap => gap.index + gap[0].length)
      .filter(at => !inside(at))
    const at = prose[Math.floor(prose.length / 2)]
    return at === undefined ? null : insert(article, at, middle)
  },
}

/** Another page's tail after the article. */
export const furnitureAfter: Change = {
  name: 'furniture after',
  apply: article => insert(article, article.text.length, bottom),
}
