import { WRITERS } from '../domain/press/byline-words.ts'
import { MENU } from '../domain/press/furniture/navigation.ts'
import { FILED_TOPICS } from '../domain/press/furniture/notices.ts'
import {
  BLOG_NOUNS,
  BODY_HEADS,
  HAPPENING_WORDS,
  HEADLINE_TOPICS,
  KICKERS,
  LOUD_WORDS,
  MASTHEAD_ENDS,
  MOTTOS,
  PAPER_ENDS,
  PARTIES,
} from '../domain/press/headline-words.ts'
import { readByline, readNames } from './byline.ts'
import { isCaption } from './caption.ts'
import { isDateLine } from './date-line.ts'
import { beginsGiven } from './given-name.ts'
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
const OF_MENUS: ReadonlySet<string> = new Set(
  'label menu breadcrumb accessibility pager cookies donation location'
    .split(' ')
    .map(kind => `boilerplate/${kind}`),
)
const TELLING = /[a-zà-ÿ]{5,}/g
const TOPIC = new RegExp(`\\b(?:${HEADLINE_TOPICS.join('|')})\\b`, 'i')
/** A line that says what the site is rather than what the story is: "A member of the Larch Trust". */
const TAGLINE =
  /^(?:(?:an? (?:member|part|blog|website)|part|home|serving|working|welcome) (?:of|to|with|for|about)\b|[\w' ]{3,30}, [\w' ]{3,30}, [\w' ]{3,30}$)|\b(?:since|est\.?|established(?: in)?) 1[6-9]\d\d$/i
/** Of so few words a line in capitals may be a masthead. */
const MOST_LOUD = 3
const MOTTO = new RegExp(`^(?:${MOTTOS.join('|')})`, 'i')
const LOUD = new RegExp(`\\b(?:${LOUD_WORDS.join('|')})\\b`, 'i')
const NAME = /^(?:(?:\p{Lu}[\p{L}'.-]*,?|of|the|and|&|for|on|in|at|CE|RC) ?){1,6}$/u
/** "The Inspected Teacher" */
const BLOG = /^The(?: \p{Lu}\p{Ll}+){2,3}$/u
const HAPPENED = new RegExp(`\\b(?:${HAPPENING_WORDS.join('|')})\\b`, 'i')
const INSTITUTION = new RegExp(`\\b(?:${MASTHEAD_ENDS.join('|')})$`, 'i')
const PAPER = new RegExp(
  `\\b(?:${PAPER_ENDS.join('|')})$|^(?:the )?(?:(?:london|royal|metropolitan) )*(?:${BODY_HEADS.join('|')}) of\\b`,
  'i',
)
const PARTY = new RegExp(`\\b(?:${PARTIES.join('|')})$`, 'i')
/** A headline stands among so many first lines. */
const MOST_LINES = 200
/** So much of a paragraph tells what the story is about, in code units. */
const LONGEST_LEAD = 300
/** The head or the greeting of a letter. */
const LETTER = /^(?:dear|to whom)\b|\S\s{4,12}\S.*\S\s{4,12}\S|\btel(?:ephone)?\b ?:/i
const GREETING = /^dear\b/i
/** "LARCH NURSERY SCHOOL          Larch Lane, Fenwick": below it a letter begins. */
const LETTERHEAD = /\S(?:\s{4}|\t)/
/** Two words at least. */
const WORDED = /\p{L}{2}.* .*\p{L}{2}/u
const LONGEST = 200

/** Tell whether a folded line ends as a headline may: with no full stop, comma or colon. */
export const endsAsTitle = (text: string): boolean =>
  text.length <= LONGEST && (!/[.,;:]["')]*$/.test(text) || /\.{3}$|\b[A-Z]\.[A-Z]\.$/.test(text))

/** Tell whether a line of prose begins the story: "What next for the school?" may be a headline, "What next? Nobody knows." is none. */
export const beginsStory = (text: string, isFirst: boolean): boolean =>
  !(endsAsTitle(text) && (isFirst || text.length < 130) && !/[.!?]["')]? ["']?\p{Lu}/u.test(text))

const listOf = (list: string): string[] => list.split(',').map(word => word.trim().replace(/\s+/g, ' '))
const SECTIONS: ReadonlySet<string> = new Set([
  ...listOf(MENU.parts),
  ...listOf(FILED_TOPICS),
  ...listOf(KICKERS),
])
const KICKER_SET: ReadonlySet<string> = new Set(listOf(KICKERS))
const ROW_BORDER = /\s*[|›·•/]\s*/
/** Words of the longest part of a row of sections. */
const MOST_PART = 4
/** "Education Reporter", "Senior Social Affairs Correspondent" */
const POST = new RegExp(
  `^(?:(?!The\\b)\\p{Lu}[\\p{L}-]*,? |and |& |of ){1,5}(?:${listOf(WRITERS).join('|')})s?$`,
  'iu',
)
const DIARY = listOf(BLOG_NOUNS).join('|')
/** "Notes from Coldwater ward", "The occasional jottings of a backbencher" */
const DIARY_NAME = new RegExp(
  `^(?:(?:the|an?|my|some|more) )?(?:\\w+ )?(?:(?:and )?(?:${DIARY}) ?){1,3} (?:from|of|by|on|in) (?!(?:\\w+ ){0,6}(?:is|are|was|were)\\b)[^.?!:,"]{3,50}$`,
  'i',
)
const DIARY_WORDS = 9

/** Choose the headline among the lines above the story, given its first paragraphs: its place, or -1 for none. */
export function chooseHeadline(lines: readonly HeadLine[], paragraphs: readonly string[]): number {
  const head = lines.slice(0, MOST_LINES)
  const candidates: number[] = []
  for (const [i, line] of head.entries())
    if (
      line.rule === null &&
      isCandidate(line) &&
      !(
        (isInstitution(line.text) || LETTERHEAD.test(line.text)) &&
        head.some(({ text }) => GREETING.test(text))
      )
    )
      candidates.push(i)
  if (candidates.length < 2) return candidates[0] ?? -1
  const lowers = head.map(({ text }) => text.toLowerCase())
  const menus = head.map(isOfMenu)
  const lead = new Set(paragraphs.flatMap(text => wordsOf(text.slice(0, LONGEST_LEAD).toLowerCase())))
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  let isFirst = true
  let menuBelow = menus.filter(Boolean).length
  let [place, seen] = [0, 0]
  for (const i of candidates) {
    for (; seen <= i; seen++) if (menus[seen]) menuBelow--
    const isSite =
      isName(textAt(head, i)) ||
      menuBelow >= MENU_LINES ||
      isMasthead(head, lowers, i) ||
      (i === 0 && isApart(head[i] as HeadLine, lowers[i] as string, lead))
    const score =
      scoreOf(head, lowers, i, lead) +
      (isFirst && !isSite ? FIRST : 0) -
      (menuBelow >= MENU_LINES ? FIRST : 0) -
      0.7 * place
    if (!isSite) [isFirst, place] = [false, place + 1]
    if (score > most) [best, most] = [i, score]
  }
  return best
}

const textAt = (head: readonly HeadLine[], i: number): string => (head[i] as HeadLine).text

const isOfMenu = ({ rule, label }: HeadLine): boolean =>
  label === true || (rule !== null && OF_MENUS.has(rule))

const isCandidate = ({ text, words }: HeadLine): boolean =>
  words > 1 &&
  endsAsTitle(text) &&
  WORDED.test(text) &&
  !LETTER.test(text) &&
  !isPageHead(text) &&
  !POST.test(text) &&
  !isSectionRow(text) &&
  !isDateLine(text) &&
  readByline(text) === null &&
  !isCaption(text)

// "Opinion | Public services"
function isSectionRow(text: string): boolean {
  const parts = text.toLowerCase().split(ROW_BORDER)
  return (
    parts.length > 1 &&
    parts.every(part => part.split(' ').length <= MOST_PART) &&
    (KICKER_SET.has(parts[0] as string) || parts.every(part => SECTIONS.has(part)))
  )
}

function scoreOf(
  head: readonly HeadLine[],
  lowers: readonly string[],
  i: number,
  lead: ReadonlySet<string>,
): number {
  const { text, words, label, heading } = head[i] as HeadLine
  const lower = lowers[i] as string
  const below = head.find(({ rule }, j) => j > i && rule === null)
  let score = Math.min(3, new Set(wordsOf(lower).filter(word => lead.has(word))).size)
  score += words > 4 ? 2 : words > 2 ? 1 : 0
  if (heading) score += 5
  if (lowers.lastIndexOf(lower) > i) score += 2
  if (label) score -= 2
  if (TOPIC.test(text)) score += 1
  if (!below || isDateLine(below.text) || readByline(below.text) !== null) score += 1
  if (isName(text)) score -= 3
  else if (isLoud(text) && (words > 3 || LOUD.test(text))) score += 2
  return score
}

const wordsOf = (lower: string): string[] => lower.match(TELLING) ?? []

// "THE LARCH / Issue 14" or "The Larch" above "The Larch: a letter from the head"
function isMasthead(head: readonly HeadLine[], lowers: readonly string[], i: number): boolean {
  const { text, words } = head[i] as HeadLine
  if (words > 5 || !/^\p{Lu}/u.test(text)) return false
  if (/^(?:issue|volume|vol|edition|no)\b\.? ?\d/.test(lowers[i + 1] ?? '')) return true
  const name = `${lowers[i]}:`
  return lowers.some((other, j) => j > i && other.length > name.length + 7 && other.startsWith(name))
}

// "EARLY EDUCATION NOW": a name in capitals that has no word with the story in common
const isApart = ({ text, words }: HeadLine, lower: string, lead: ReadonlySet<string>): boolean =>
  words <= MOST_LOUD && isLoudName(text) && !TOPIC.test(text) && !wordsOf(lower).some(word => lead.has(word))

const isInstitution = (text: string): boolean => NAME.test(text) && INSTITUTION.test(text)

// in capitals every line is a name by its letters
const isName = (text: string): boolean =>
  TAGLINE.test(text) ||
  isMotto(text) ||
  BLOG.test(text) ||
  isDiary(text) ||
  (NAME.test(text) &&
    !HAPPENED.test(text) &&
    (INSTITUTION.test(text) || PAPER.test(text) || !isLoud(text) || isPerson(text)))

const isDiary = (text: string): boolean =>
  text.length < 70 && text.split(' ').length <= DIARY_WORDS && DIARY_NAME.test(text) && !HAPPENED.test(text)

const isLoud = (text: string): boolean => text === text.toUpperCase()

// "ADA BELL": in capitals a name shows by its given name alone
const isPerson = (text: string): boolean =>
  readNames(text.replace(/\p{Lu}+/gu, word => word.slice(0, 1) + word.slice(1).toLowerCase())).some(
    beginsGiven,
  )

/** Tell whether a folded line is the motto of a paper or a body: "News you can trust since 1871". */
export const isMotto = (text: string): boolean => MOTTO.test(text)

/** Tell whether a folded line is a name in capitals that may be no headline: "TRAINING DIGEST", never "HEAD UNDER FIRE". */
export const isLoudName = (text: string): boolean =>
  isLoud(text) && NAME.test(text) && !HAPPENED.test(text) && !LOUD.test(text) && !isPerson(text)

/** Tell whether a folded line is the name of a paper, a station or a body, and of nothing else. */
export const isSiteName = (text: string): boolean =>
  NAME.test(text) && !HAPPENED.test(text) && (INSTITUTION.test(text) || PAPER.test(text) || PARTY.test(text))
