import { ASIDE_SIGNS } from '../../../../domain/press/furniture/aside-signs.ts'
import { SPEECH_VERBS } from '../../../../domain/press/name-cues.ts'
import { STORY_WORDS } from '../../../../domain/press/story-words.ts'
import { alternatives } from '../../../../model/alternatives.ts'
import { findsIn, type Guarded, guard, mayFind } from '../../../../model/guard.ts'
import type { LineView } from '../line-view.ts'
import type { Story } from '../story.ts'
import { isKept, isOfTable } from './kept-lines.ts'
import { markByPlace, type Refiner } from './refiner.ts'

const LONGEST = 300
/** Signs of this weight together show an aside. */
const LEAST = 3
/** In an article of which so many paragraphs speak to the reader, that is no sign. */
const MOST_ADDRESSING = 2
const ADDRESS = guard(/\b(?:you|your)\b/i)
const OWN = guard(/\b(?:we|our|us)\b/i)
const QUOTED = /"[^"]{0,300}(?:"|$)/g
/** Quicker than all the signs. */
const MAY_BE = guard(
  /\b(?:you|your|our|we|us|here|below|above|full|abridged|this|tap|click|page|our)\b|@|\.(?:co|com|org|net|uk|example)\b|£\d/i,
)
const signs = ASIDE_SIGNS.map(([weight, source]) => ({ weight, test: guard(new RegExp(source, 'i')) }))
const REPORTS = guard(
  new RegExp(
    `\\b(?:ofsted|inspect(?:ed|ors?|ions?|orate)|reports?|letter|statement|${alternatives(SPEECH_VERBS)})\\b`,
    'i',
  ),
)
const MATTER = guard(new RegExp(`\\b(?:${STORY_WORDS.join('|')})\\b`, 'i'))
/** Who the story is about acts in it: "Pupils use the map", "The school asks you". */
const THIRD = /\b(?:he|she|they|his|her|their|him|them)\b/i

/** Set aside the lines that speak to the reader of a site, by the weight of many signs, where the story does not. */
export const setAsides: Refiner = (views, story) => {
  let voice: Voice | null = null
  for (const [i, view] of views.entries()) {
    if (view.mark || view.kept || i <= story.headline || view.text.length > LONGEST) continue
    if (!mayFind(view.line, MAY_BE)) continue
    const own = unquoted(view.text)
    if (findsIn(view.line, REPORTS, own) || !MAY_BE.pattern.test(own)) continue
    if (isKept(view, views[i + 1]) || isOfTable(view, views[i - 1])) continue
    voice ??= voiceOf(views)
    if (weigh(view, own, story, voice) >= LEAST)
      markByPlace(view, 'boilerplate/aside', 'speaks to the reader of the site')
  }
}

/** Whether the story itself speaks to its reader, as letters do, and of its writers, as blogs do. */
interface Voice {
  isLetter: boolean
  isOwn: boolean
}

function voiceOf(views: readonly LineView[]): Voice {
  const prose = views.filter(view => view.prose && !view.mark)
  return {
    isLetter: count(prose, ADDRESS) > MOST_ADDRESSING,
    isOwn: count(prose, OWN) > MOST_ADDRESSING,
  }
}

function weigh(view: LineView, own: string, { isLinked }: Story, { isLetter, isOwn }: Voice): number {
  let weight = own === view.text ? 0 : -1
  if (findsIn(view.line, MATTER, own)) weight--
  if (THIRD.test(own)) weight--
  if (isLetter && findsIn(view.line, ADDRESS, own)) weight -= 2
  if (isOwn && findsIn(view.line, OWN, own)) weight -= 2
  for (const sign of signs) if (findsIn(view.line, sign.test, own)) weight += sign.weight
  return weight >= LEAST && isLinked(view) ? weight - 2 : weight
}

const unquoted = (text: string): string => (text.includes('"') ? text.replace(QUOTED, '') : text)

// paragraphs that say so outside quotation marks
const count = (prose: readonly LineView[], words: Guarded): number =>
  prose.filter(({ line, text }) => findsIn(line, words, text) && words.pattern.test(unquoted(text))).length
