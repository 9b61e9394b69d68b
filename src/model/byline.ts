import { NAME_PARTICLES } from '../domain/english/name-particles.ts'
import { AUTHOR_LABELS, BYLINE_LEADS, POST_WORDS, WRITERS } from '../domain/press/byline-words.ts'
import { collect } from './collect.ts'

/** A longer line is no byline, in code units. */
const LONGEST = 140
const MOST_WORDS = 4
const either = (list: string): string => collect(list.split(','), word => word.trim()).join('|')
const BY = new RegExp(
  `^\\W{0,3}(?:(?:${either(BYLINE_LEADS)})(?:\\s|\\b[^.?!]{0,25}\\d[^.?!]{0,25}?))?\\bby:? +(?=\\p{Lu}|the\\b|our\\b|admin)`,
  'iu',
)
const LABEL = new RegExp(`^\\W{0,3}(?:${either(AUTHOR_LABELS)}) ?: *`, 'i')
const OUR = new RegExp(`^(?:from )?(?:our|the|a) (?:own )?[\\w ]{0,30}\\b(?:${either(WRITERS)})s?$`, 'i')
const POSTED = new RegExp(`\\b(?:${either(WRITERS)})s?\\b`, 'i')
/** What every byline holds; quicker than to read each kind. */
const MAY_BE = new RegExp(`@|\\bby\\b|${either(AUTHOR_LABELS)}|${either(WRITERS)}`, 'i')
const POST_HEADS =
  'Reporter|Correspondent|Editor|Senior|Local|Education|Political|Chief|News|Data|Political|Trainee|Digital|Content'
/** "By" with the name on the next line, "Posted on May 14, 2023 by larkmum" */
const ANYBODY =
  /^(?:words |written )?by:?$|^(?:posted|published|written|uploaded)\b[^.?!]{0,50}\bby:? [\w.-]{2,30}$/i
/** Where the names of a byline end. */
const POST_HEAD = new RegExp(`(?:${POST_HEADS})\\b`)
const FUSED_POST = new RegExp(`(?<=\\p{Ll})(?=(?:${POST_HEADS})\\b)`, 'u')
const END = / ?@| ?[|(·•]| - |\d| (?:on|in|at|for|from|of|to|published|updated|posted|date)\b|\s{2,}|\.\s|\t/i
const BETWEEN = /\s*(?:,|;|&|\/|\band\b|\bwith\b)\s*/
const NAME_WORD = /^(?:\p{Lu}[\p{L}\p{M}'’-]*\.?|[OD]['’]\p{Lu}[\p{L}-]*|(?:al|el)-\p{Lu}[\p{L}-]*)$/u
const POSTS: ReadonlySet<string> = new Set(POST_WORDS.trim().split(/\s+/))
const PARTICLES: ReadonlySet<string> = new Set(NAME_PARTICLES.trim().split(/\s+/))

/** Read who a folded line says wrote the article: their names, none where it gives only a post, null where it is no byline. */
export function readByline(line: string): string[] | null {
  if (line.length > LONGEST || !MAY_BE.test(line)) return null
  const text = POST_HEAD.test(line) ? line.replace(FUSED_POST, ' ') : line
  const lead = BY.exec(text)?.[0] ?? LABEL.exec(text)?.[0]
  if (lead !== undefined) {
    const names = namesIn(text.slice(lead.length))
    if (names.length > 0 || isPost(text.slice(lead.length))) return names
  }
  if (OUR.test(text) || ANYBODY.test(text)) return []
  // "Jo Lamb, Education Reporter", "Jo Lamb @jolamb"
  const hasHandle = text.includes('@') && /^[^@.?!]{4,60} @\w{2,30}\b[^.?!]{0,40}$/.test(text)
  const isPostOnly = POSTED.test(text) && /^[^.?!:"]{6,90}$/.test(text)
  const hasPost = isPostOnly && (/[,|(-]|\bLDRS?\b/.test(text) || isName(stripPosts(text)))
  if (!hasHandle && !hasPost) return null
  const names = namesIn(text)
  return names.length > 0 && (hasHandle || isPost(text.split(/[,|(]| - /).at(-1) ?? '')) ? names : null
}

/** Read names that fill a folded line: "Jo Lamb", "Jo Lamb and Sam de Vries"; none where other words stand there. */
export function readNames(text: string): string[] {
  if (text.length > LONGEST || /\d/.test(text)) return []
  const parts = text.split(BETWEEN).filter(Boolean)
  return parts.length <= MOST_WORDS && parts.every(isName) ? parts : []
}

function namesIn(words: string): string[] {
  const end = words.search(END)
  const parts = collect((end < 0 ? words : words.slice(0, end)).split(BETWEEN), stripPosts)
  return parts.filter(isName)
}

// "Local Democracy Reporter Aled Pritchett", "Kwabena Ollerenshaw Data Reporter"
function stripPosts(part: string): string {
  const words = part.trim().split(' ')
  const isOfPost = (word: string | undefined) =>
    word !== undefined && POSTS.has(word.toLowerCase().replace(/[.,]$/, ''))
  if (!words.some(word => POSTED.test(word))) return part.trim().replace(/\.$/, '')
  while (isOfPost(words[0])) words.shift()
  while (isOfPost(words.at(-1))) words.pop()
  return words.join(' ')
}

function isName(part: string): boolean {
  const words = part.split(' ')
  if (words.length < 2 || words.length > MOST_WORDS) return false
  return (
    words.every((word, i) => NAME_WORD.test(word) || (i > 0 && PARTICLES.has(word))) &&
    !words.some(word => POSTED.test(word))
  )
}

const isPost = (words: string): boolean =>
  POSTED.test(words) || /^(?:admin|staff|newsdesk|our|the (?:newsroom|newsdesk))\b/i.test(words.trim())
