import { REFUSALS } from '../../../domain/html/refusals.ts'
import { fold } from '../../../model/fold.ts'
import { Unreadable } from '../../../model/unreadable.ts'
import type { Block } from './block.ts'
import { type Choice, isStory } from './choice.ts'
import type { PageData } from './metadata/read-metadata.ts'

/** Shorter text than this is no article where the page says that it is an error, a wall or a list, in code units. */
const LITTLE = 400
/** So many linked headings in the text, each with a line or two, make a list of articles. */
const MOST_TEASERS = 5

const anyOf = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'i')
const ERROR = anyOf(REFUSALS.error)
const PAY_WALL = anyOf(REFUSALS.payWall)
const COOKIE_WALL = anyOf(REFUSALS.cookieWall)

/** Tell why a page holds no article, or null. */
export function refusePage(
  blocks: readonly Block[],
  choices: readonly Choice[],
  { metadata, isArticle, paid }: PageData,
): Unreadable | null {
  const story = choices.filter(isStory)
  const size = story.reduce((sum, { block }) => sum + block.value.length, 0)
  if (!isArticle && isList(choices, story, metadata.url))
    return new Unreadable(
      'read/index-page',
      'the page lists articles and is none; save the articles it links to',
    )
  if (size >= LITTLE) return null
  const titles = [
    metadata.title ?? '',
    ...blocks
      .filter(({ heading }) => heading)
      .slice(0, 3)
      .map(({ value }) => value),
  ]
  if (titles.some(title => ERROR.test(fold(title))))
    return new Unreadable(
      'read/error-page',
      `the page is an error page (“${titles.find(title => ERROR.test(fold(title)))}”)`,
    )
  if (size >= LITTLE / 4) return null
  const texts = blocks.map(({ value }) => fold(value.slice(0, 600)))
  if (paid || texts.some(text => PAY_WALL.test(text)))
    return new Unreadable('read/pay-wall', 'the article is behind a pay wall; save it while signed in')
  if (texts.some(text => COOKIE_WALL.test(text)))
    return new Unreadable(
      'read/cookie-wall',
      'the page asks for consent in place of the article; save it after consenting',
    )
  if (size > 0) return null
  return blocks.filter(({ linked, value }) => linked > value.length / 2).length >= 20
    ? new Unreadable('read/index-page', 'the page holds links and no article; save the articles it links to')
    : new Unreadable('read/no-article', 'no article was found in the page')
}

function isList(choices: readonly Choice[], story: readonly Choice[], url: string | null): boolean {
  const teasers = choices.filter(
    ({ block, kind }) => kind === 'crosshead' && block.heading && block.linked > block.value.length * 0.8,
  )
  if (teasers.length >= MOST_TEASERS && story.length <= teasers.length * 2) return true
  return url !== null && /^https?:\/\/[^/]+\/?$/.test(url) && teasers.length >= 2
}
