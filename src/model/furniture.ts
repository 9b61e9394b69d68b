import { SPEECH_VERBS } from '../domain/press/name-cues.ts'
import { STORY_WORDS } from '../domain/press/story-words.ts'
import { alternatives } from './alternatives.ts'
import type { Source } from './file-data.ts'
import type { Metadata } from './metadata.ts'
import { isProse } from './prose.ts'

/** Lines that recur over a publisher's articles, by their keys, with the number of articles. */
export type RecurringLines = ReadonlyMap<string, number>

/** The recurring lines of every publisher that is known. */
export type LearntFurniture = ReadonlyMap<string, RecurringLines>

const LETTERS = /\p{L}+/gu
const STORY = new RegExp(`\\bofsted\\b|\\b(?:${STORY_WORDS.join('|')})\\b`, 'i')
const MARK = /"|(?:^|[\s(])'\p{L}/u
const CUE = new RegExp(`\\b(?:${alternatives(SPEECH_VERBS)})\\b`, 'i')
const TO_READER = /\b(?:you|your|us|our)\b/i

/** Key of a folded line: its letters alone, in lower case, as digits and punctuation differ from page to page. */
export const lineKey = (plain: string): string => plain.toLowerCase().match(LETTERS)?.join(' ') ?? ''

/** The host of a web address, lower case, without "www."; null where there is none. */
export const hostOf = (url: string | null): string | null =>
  /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]?.toLowerCase() ?? null

/** Tell whose article it is: the host of its address, else the folder that it stands in. */
export function publisherOf({ path, url, part }: Source, metadata: Metadata | undefined): string {
  return hostOf(url ?? metadata?.url ?? null) ?? (part ? path : path.replace(/[^/]*$/, ''))
}

/** Tell whether a folded line belongs to the story however often it recurs: it reports, quotes or leads to a quotation. */
export const isOfStory = (plain: string): boolean =>
  plain.trimEnd().endsWith(':') ||
  (MARK.test(plain) && CUE.test(plain)) ||
  (isProse(plain.trim()) && STORY.test(plain) && !TO_READER.test(plain))
