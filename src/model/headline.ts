import { WRITERS } from '../domain/press/byline-words.ts'
import { readByline } from './byline.ts'
import { isCaption } from './caption.ts'
import { collect } from './collect.ts'
import { isDateLine } from './date-line.ts'
import { gather } from './gather.ts'
import { isGreeting } from './greeting.ts'
import { isPageHead } from './page-head.ts'
import {
  isFiled,
  isInstitution,
  isLoudName,
  isLoudNews,
  isName,
  isRow,
  isSchoolName,
  isSectionRow,
  isSiteName,
  isTopical,
  OF_SITE,
  weighSite,
} from './site-line.ts'

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

/** What the first of several lines that are not of the site has before the others: the next is the standfirst. */
const FIRST = 6
const OF_MENUS: ReadonlySet<string> = new Set(
  'label menu breadcrumb accessibility pager cookies donation location account'
    .split(' ')
    .map(kind => `boilerplate/${kind}`),
)
/** So much of longer words is compared: "inspect", "inspectors". */
const STEM = /(?<![a-zà-ÿ])[a-zà-ÿ]{4,5}/g
/** Of so few words a line in capitals may be a masthead. */
const MOST_LOUD = 3
/** The next so many lines below show what a line is. */
const NEAR = 2
/** A headline stands among so many first lines. */
const MOST_LINES = 200
/** So much of a paragraph tells what the story is about, in code units. */
const LONGEST_LEAD = 300
/** The head or the greeting of a letter. */
const LETTER = /^(?:dear|to whom)\b|\S\s{4,12}\S.*\S\s{4,12}\S|\btel(?:ephone)?\b ?:/i
/** "LARCH NURSERY SCHOOL          Larch Lane, Fenwick": below it a letter begins. */
const LETTERHEAD = /\S(?:\s{4}|\t)/
/** The motto of who writes: a letter has no headline in quotation marks. */
const QUOTED = /^"[^"]{4,60}"$|^'[^']{4,60}'$/
/** "They cheered. Then the bill came": a standfirst rather than a headline. */
const SENTENCES = /\p{Ll}\. \p{Lu}/u
/** "Jo Ng is a social worker. She writes here every month". */
const ABOUT_WRITER =
  /^\p{Lu}[^.:?!]{3,50} (?:is|was|has been|teaches|works|writes|edits)\b[^.?!]{4,120}\. (?:s?he|they|his|her|their|follow|read)\b/iu
/** Two words at least. */
const WORDED = /\p{L}{2}.* .*\p{L}{2}/u
const LONGEST = 200
/** "TENNIS - LARCH WIN THE CUP.": newswires end their headlines so. */
const LOUD_SENTENCE = /^(?=.*\p{Lu}{3})[^\p{Ll}.]{12,}(?:\d\.\d[^\p{Ll}.]*)?\.$/u
const listOf = (list: string): string[] => list.split(',').map(word => word.trim())
/** "Education Reporter", "Senior Social Affairs Correspondent" */
const POST = new RegExp(
  `^(?:(?!The\\b)\\p{Lu}[\\p{L}-]*,? |and |& |of ){1,5}(?:${listOf(WRITERS).join('|')})s?$`,
  'iu',
)

/** Tell whether a folded line is the post of who wrote: "Education Reporter". */
export const isPost = (text: string): boolean => POST.test(text)

/** Tell whether a folded line ends as a headline may: with no full stop, unless it is in capitals, and no comma or colon. */
export const endsAsTitle = (text: string): boolean =>
  text.length <= LONGEST &&
  (!/[.,;:]["')]*$/.test(text) || /\.{3}$|\b[A-Z]\.[A-Z]\.$/.test(text) || LOUD_SENTENCE.test(text))

/** Tell whether a line of prose begins the story: "What next for the school?" may be a headline, "What next? Nobody knows." is none. */
export const beginsStory = (text: string, isFirst: boolean): boolean =>
  !(endsAsTitle(text) && (isFirst || text.length < 130) && !/[.!?]["')]? ["']?\p{Lu}/u.test(text))

/** Choose the headline among the lines above the story, given its first paragraphs: its place, or -1 for none. */
export function chooseHeadline(lines: readonly HeadLine[], paragraphs: readonly string[]): number {
  const head = lines.slice(0, MOST_LINES)
  const candidates: number[] = []
  const isLetter = head.some(({ text }) => isGreeting(text)) || paragraphs.slice(0, 3).some(isGreeting)
  for (const [i, line] of head.entries())
    if (line.rule === null && isCandidate(line) && !(isLetter && isOfSender(head, i))) candidates.push(i)
  // "THE LARCH ECHO" above a menu, and no headline
  const [first] = candidates
  if (first === undefined) return -1
  if (candidates.length < 2) {
    const next = head[first + 1]
    return next && isOfMenu(next) && isSiteName(textAt(head, first)) ? -1 : first
  }
  const lowers = collect(head, ({ text }) => text.toLowerCase())
  const story = new Set(gather(paragraphs, text => stemsOf(text.slice(0, LONGEST_LEAD).toLowerCase())))
  const stems = collect(candidates, i => new Set(stemsOf(lowers[i] as string)))
  const shared = collect(stems, own => [...own].filter(stem => story.has(stem)).length)
  const menus = collect(head, isOfMenu)
  let menusBelow = menus.filter(Boolean).length
  let best = -1
  let most = Number.NEGATIVE_INFINITY
  let [place, seen] = [0, 0]
  for (const [k, i] of candidates.entries()) {
    for (; seen <= i; seen++) if (menus[seen]) menusBelow--
    const own = shared[k] as number
    const site =
      isMasthead(head, lowers, i) ||
      isTagline(head, candidates, i) ||
      (i === 0 && own === 0 && isApart(head[i] as HeadLine))
        ? OF_SITE
        : weighSite(textAt(head, i), (head[i] as HeadLine).words, {
            shared: own,
            telling: (stems[k] as Set<string>).size,
            isRivalled: shared.some(
              (other, j) =>
                j > k &&
                other > own + (own > 0 ? 1 : 0) &&
                !SENTENCES.test(textAt(head, candidates[j] as number)),
            ),
            menusBelow,
            isAboveSite: head.some(
              (line, j) => j > i && j <= i + NEAR && (menus[j] || isSiteName(line.text)),
            ),
            isSigned: isSigned(head[i + 1]),
          })
    const isFirst = site < OF_SITE && !isSection(head, candidates, k)
    const score = scoreOf(head, lowers, i, own) + (isFirst && place === 0 ? FIRST : 0) - site - 0.7 * place
    if (isFirst) place++
    if (score > most) [best, most] = [i, score]
  }
  return best
}

// the name or the motto of who writes; below the head of a newsletter words in quotation marks are a headline
const isOfSender = (head: readonly HeadLine[], i: number): boolean => {
  const text = textAt(head, i)
  return (
    isInstitution(text) ||
    isSchoolName(text) ||
    LETTERHEAD.test(text) ||
    (QUOTED.test(text) && !isNewsletter(head.slice(0, i)))
  )
}

const isNewsletter = (above: readonly HeadLine[]): boolean =>
  above.some(({ text }) => isPageHead(text)) &&
  !above.some(
    ({ text }) => isInstitution(text) || isSchoolName(text) || (LETTERHEAD.test(text) && !isPageHead(text)),
  )

const textAt = (head: readonly HeadLine[], i: number): string => (head[i] as HeadLine).text

const isOfMenu = ({ text, rule, label }: HeadLine): boolean =>
  label === true ||
  (rule === null ? isRow(text, 3) && !/\d/.test(text) && readByline(text) === null : OF_MENUS.has(rule))

const isCandidate = ({ text, words }: HeadLine): boolean =>
  words > 1 &&
  endsAsTitle(text) &&
  WORDED.test(text) &&
  !LETTER.test(text) &&
  !isPageHead(text) &&
  !isPost(text) &&
  !isSectionRow(text) &&
  !isDateLine(text) &&
  readByline(text) === null &&
  !isCaption(text) &&
  !ABOUT_WRITER.test(text)

function scoreOf(head: readonly HeadLine[], lowers: readonly string[], i: number, shared: number): number {
  const { text, words, label, heading } = head[i] as HeadLine
  const below = head.find(({ rule }, j) => j > i && rule === null)
  let score = Math.min(2, shared)
  score += words > 4 ? 2 : words > 2 ? 1 : 0
  if (heading) score += 5
  if (lowers.lastIndexOf(lowers[i] as string) > i) score += 2
  if (label) score -= 2
  if (isTopical(text)) score += 1
  if (!below || isSigned(below)) score += 1
  if (!isName(text) && isLoudNews(text, words)) score += 2
  return score
}

const isSigned = (line: HeadLine | undefined): boolean =>
  !!line && (isDateLine(line.text) || readByline(line.text) !== null)

const stemsOf = (lower: string): readonly string[] => lower.match(STEM) ?? []

// "Child protection" above "Councils told to act sooner, and to say what they did"
function isSection(head: readonly HeadLine[], candidates: readonly number[], k: number): boolean {
  const line = head[candidates[k] as number] as HeadLine
  const next = head[candidates[k + 1] ?? -1]
  return isFiled(line.text) && next !== undefined && next.words > 2 * line.words
}

// "THE LARCH / Issue 14" or "The Larch" above "The Larch: a letter from the head"
function isMasthead(head: readonly HeadLine[], lowers: readonly string[], i: number): boolean {
  const { text, words } = head[i] as HeadLine
  if (words > 5 || !/^\p{Lu}/u.test(text)) return false
  if (/^(?:issue|volume|vol|edition|no)\b\.? ?\d/.test(lowers[i + 1] ?? '')) return true
  const name = `${lowers[i]}:`
  return lowers.some((other, j) => j > i && other.length > name.length + 7 && other.startsWith(name))
}

// "Thoughts from a nursery manager" above a menu, with a headline below that has its date
const isTagline = (head: readonly HeadLine[], candidates: readonly number[], i: number): boolean =>
  i > 0 &&
  head[i + 1] !== undefined &&
  isOfMenu(head[i + 1] as HeadLine) &&
  candidates.some(other => other > i && isSigned(head[other + 1]))

// "EARLY EDUCATION NOW": a name in capitals that has no word with the story in common
const isApart = ({ text, words }: HeadLine): boolean =>
  words <= MOST_LOUD && isLoudName(text) && !isTopical(text)
