import { ASIDE_SIGNS } from '../../../../domain/press/furniture/aside-signs.ts'
import { SPEECH_VERBS } from '../../../../domain/press/name-cues.ts'
import { STORY_WORDS } from '../../../../domain/press/story-words.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { isKept, isOfTable } from './kept-lines.ts'
import { markByPlace, type Refiner } from './refiner.ts'

const LONGEST = 300
/** Signs of this weight together show an aside. */
const LEAST = 3
/** In an article of which so many paragraphs speak to the reader, that is no sign. */
const MOST_ADDRESSING = 2
const ADDRESS = /\b(?:you|your)\b/i
const OWN = /\b(?:we|our|us)\b/i
const QUOTED = /"[^"]{0,300}(?:"|$)/g
/** Quicker than all the signs. */
const MAY_BE =
  /\b(?:you|your|our|we|us|here|below|above|full|abridged|this|tap|click|page|our)\b|@|\.(?:co|com|org|net|uk|example)\b|£\d/i
const signs = ASIDE_SIGNS.map(([weight, source]) => ({ weight, test: new RegExp(source, 'i') }))
const REPORTS = new RegExp(
  `\\b(?:ofsted|inspect(?:ed|ors?|ions?|orate)|reports?|letter|statement|${SPEECH_VERBS.trim().split(/\s+/).join('|')})\\b`,
  'i',
)
const MATTER = new RegExp(`\\b(?:${STORY_WORDS.join('|')})\\b`, 'i')
/** Who the story is about acts in it: "Pupils use the map", "The school asks you". */
const THIRD = /\b(?:he|she|they|his|her|their|him|them)\b/i

/** Set aside the lines that speak to the reader of a site, by the weight of many signs, where the story does not. */
export const setAsides: Refiner = (views, story) => {
  const prose = views.filter(view => view.prose && !view.mark)
  const isLetter = count(prose, ADDRESS) > MOST_ADDRESSING
  const isOwn = count(prose, OWN) > MOST_ADDRESSING
  for (const [i, view] of views.entries()) {
    if (
      view.mark ||
      view.kept ||
      i <= story.headline ||
      view.text.length > LONGEST ||
      !MAY_BE.test(view.text)
    )
      continue
    if (isKept(view, views[i + 1]) || isOfTable(view, views[i - 1])) continue
    if (weigh(view, story, isLetter, isOwn) >= LEAST)
      markByPlace(view, 'boilerplate/aside', 'speaks to the reader of the site')
  }
}

function weigh(view: LineView, { isLinked }: Story, isLetter: boolean, isOwn: boolean): number {
  const own = view.text.replace(QUOTED, '')
  if (REPORTS.test(own)) return 0
  let weight = own === view.text ? 0 : -1
  if (MATTER.test(own)) weight--
  if (THIRD.test(own)) weight--
  if (isLetter && ADDRESS.test(own)) weight -= 2
  if (isOwn && OWN.test(own)) weight -= 2
  for (const sign of signs) if (sign.test.test(own)) weight += sign.weight
  return weight >= LEAST && isLinked(view) ? weight - 2 : weight
}

// paragraphs that say so outside quotation marks
const count = (views: readonly LineView[], words: RegExp): number =>
  views.filter(({ text }) => words.test(text) && words.test(text.replace(QUOTED, ''))).length
