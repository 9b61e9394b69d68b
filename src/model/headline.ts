import { HAPPENING_WORDS, HEADLINE_TOPICS, MASTHEAD_ENDS } from '../domain/press/headline-words.ts'
import { readByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { isDateLine } from './date-line.ts'
import { isPageHead } from './page-head.ts'

/** A line above the story. */
export interface HeadLine {
  /** Folded, without white space and marks of emphasis around it. */
  text: string
  words: number
  /** The rule that set it aside as furniture, or null. */
  rule: string | null
  /** Whether it may be a label of the site's sections: "Ofsted inspections". */
  label?: boolean
  /** Whether the source marks it as a heading. */
  heading?: boolean
}

/** What the first of several lines has before the others: the next is the standfirst. */
const FIRST = 4
/** So many lines of a menu stand above a headline, never below it. */
const MENU_LINES = 3
const OF_MENUS = /\/(?:label|menu|breadcrumb|accessibility|pager|cookies|donation|location)$/
const TELLING = /[a-zà-ÿ]{5,}/g
const TOPIC = new RegExp(`\\b(?:${HEADLINE_TOPICS.join('|')})\\b`, 'i')
/** A line that says what the site is rather than what the story is: "A member of the Larch Trust". */
const TAGLINE =
  /^(?:(?:an? (?:member|part|blog|website)|part|home|the voice|serving|working|welcome) (?:of|to|with|for|about)\b|(?:news|the paper|the news(?:paper)?|a paper) you can\b|[\w' ]{3,30}, [\w' ]{3,30}, [\w' ]{3,30}$)|\b(?:since|est\.?|established(?: in)?) 1[6-9]\d\d$/i
const NAME = /^(?:(?:\p{Lu}[\p{L}'.-]*,?|of|the|and|&|for|on|in|at|CE|RC) ?){1,6}$/u
const HAPPENED = new RegExp(`\\b(?:${HAPPENING_WORDS.join('|')})\\b`, 'i')
const INSTITUTION = new RegExp(`\\b(?:${MASTHEAD_ENDS.join('|')})$`, 'i')
/** A headline stands among so many first lines. */
const MOST_LINES = 200
/** So much of a paragraph tells what the story is about, in code units. */
const LONGEST_LEAD = 300
/** The head or the greeting of a letter. */
const LETTER = /^(?:dear|to whom)\b|\S\s{4,12}\S.*\S\s{4,12}\S|\btel(?:ephone)?\b ?:/i
const GREETING = /^dear\b/i
/** Two words at least. */
const WORDED = /\p{L}{2}.* .*\p{L}{2}/u
const LONGEST = 200

/** Tell whether a folded line ends as a headline may: with no full stop, comma or colon. */
export const endsAsTitle = (text: string): boolean =>
  text.length <= LONGEST && (!/[.,;:]["')]*$/.test(text) || /\.{3}$|\b[A-Z]\.[A-Z]\.$/.test(text))

/** Tell whether a line of prose begins the story: "What next for the school?" may be a headline, "What next? Nobody knows." is none. */
export const beginsStory = (text: string, isFirst: boolean): boolean =>
  !(endsAsTitle(text) && (isFirst || text.length < 130) && !/[.!?]["')]? ["']?\p{Lu}/u.test(text))

/** Choose the headline among the lines above the story, given its first paragraphs: its place, or -1 for none. */
export function chooseHeadline(lines: readonly HeadLine[], paragraphs: readonly string[]): number {
  if (lines.length === 0) return -1
  const head = lines.slice(0, MOST_LINES)
  const lead = new Set(paragraphs.flatMap(text => wordsOf(text.slice(0, LONGEST_LEAD))))
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  let isFirst = true
  let menuBelow = head.filter(isOfMenu).length
  let place = 0
  for (const [i, line] of head.entries()) {
    if (isOfMenu(line)) menuBelow--
    if (
      line.rule !== null ||
      !isCandidate(line) ||
      (isInstitution(line.text) && head.some(({ text }) => GREETING.test(text)))
    )
      continue
    const isSite = isName(line.text) || menuBelow >= MENU_LINES || isMasthead(head, i)
    const score =
      scoreOf(head, i, lead) +
      (isFirst && !isSite ? FIRST : 0) -
      (menuBelow >= MENU_LINES ? FIRST : 0) -
      0.7 * place
    if (!isSite) [isFirst, place] = [false, place + 1]
    if (score > most) [best, most] = [i, score]
  }
  return best
}

const isOfMenu = ({ rule, label }: HeadLine): boolean =>
  label === true || (rule !== null && OF_MENUS.test(rule))

const isCandidate = ({ text, words }: HeadLine): boolean =>
  words > 1 &&
  endsAsTitle(text) &&
  WORDED.test(text) &&
  !LETTER.test(text) &&
  !isPageHead(text) &&
  !isDateLine(text) &&
  readByline(text) === null &&
  !isCaption(text)

function scoreOf(head: readonly HeadLine[], i: number, lead: ReadonlySet<string>): number {
  const { text, words, label, heading } = head[i] as HeadLine
  const below = head.slice(i + 1).find(({ rule }) => rule === null)
  let score = Math.min(3, new Set(wordsOf(text).filter(word => lead.has(word))).size)
  score += words > 4 ? 2 : words > 2 ? 1 : 0
  if (heading) score += 5
  if (head.some(({ text: other }, j) => j > i && other.toLowerCase() === text.toLowerCase())) score += 2
  if (label) score -= 2
  if (TOPIC.test(text)) score += 1
  if (!below || isDateLine(below.text) || readByline(below.text) !== null) score += 1
  if (isName(text)) score -= 3
  return score
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(TELLING) ?? []

// "THE LARCH / Issue 14" or "The Larch" above "The Larch: a letter from the head"
function isMasthead(head: readonly HeadLine[], i: number): boolean {
  const { text, words } = head[i] as HeadLine
  if (words > 5 || !/^\p{Lu}/u.test(text)) return false
  const name = text.toLowerCase()
  return head
    .slice(i + 1)
    .some(({ text: other }, j) =>
      j === 0 && /^(?:issue|volume|vol|edition|no)\b\.? ?\d/i.test(other)
        ? true
        : other.length > name.length + 8 && other.toLowerCase().startsWith(`${name}:`),
    )
}

const isInstitution = (text: string): boolean => NAME.test(text) && INSTITUTION.test(text)

// in capitals every line is a name by its letters
const isName = (text: string): boolean =>
  TAGLINE.test(text) ||
  (NAME.test(text) && !HAPPENED.test(text) && (INSTITUTION.test(text) || text !== text.toUpperCase()))
