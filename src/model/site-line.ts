import { MENU } from '../domain/press/furniture/navigation.ts'
import { FILED_TOPICS } from '../domain/press/furniture/notices.ts'
import {
  BLOG_NOUNS,
  BODY_HEADS,
  COLUMN_NOUNS,
  HAPPENING_WORDS,
  HEADLINE_TOPICS,
  ISSUE_SEASONS,
  KICKERS,
  LOUD_WORDS,
  MASTHEAD_ENDS,
  MOTTOS,
  PAPER_ENDS,
  PARTIES,
  SECTION_WORDS,
} from '../domain/press/headline-words.ts'
import { readNames } from './byline.ts'
import { beginsGiven } from './given-name.ts'

/** A line that says what the site is rather than what the story is: "A member of the Larch Trust". */
const TAGLINE =
  /^(?:(?:an? (?:member|part|blog|website)|part|home|serving|working|welcome) (?:of|to|with|for|about)\b|[\w' ]{3,30}, [\w' ]{3,30}, [\w' ]{3,30}$)|\b(?:since|est\.?|established(?: in)?) 1[6-9]\d\d$|\blogo: home ?page$/i
/** "The independent student paper of the University of Orme", "Local news for the Tarn valley since 2013". */
const PAPER_OF =
  /^(?:[Aa]n? |[Tt]he )?(?:[Cc]ommunity|[Ff]ree|[Hh]yper-?local|[Ii]ndependent|[Ll]ocal|[Mm]onthly|[Pp]arish|[Ss]tudent|[Vv]illage|[Ww]eekly)(?: [a-z]+)? (?:bulletin|journal|journalism|magazine|news|newspaper|newsletter|paper|voice) (?:for|of)(?: (?:\p{Lu}[\p{L}'.-]*|and|area|city|coast|county|district|of|region|side|since|the|town|valley|village|\d{4}))+$/u
/** "Tarn Radio 97.2", "Larch Sound 103.4FM". */
const STATION = /^(?:\p{Lu}[\p{L}'&-]* ){1,4}\d{2,3}\.\d ?(?:FM|MHz)?$/u
/** "Open Gate: the newsletter of the Tarn Trust". */
const ORGAN_OF =
  /^[^.?!:"]{3,40}(?::| [-–—|]|,) (?:news from|the (?:[a-z]+ )?(?:bulletin|journal|magazine|newsletter|newspaper) of) (?:the )?\p{Lu}[^.?!]{2,50}$/u
/** "The Regional - news - local". */
const DASHED_PATH = /^[^-.?!:"]{2,30}(?: - [a-z][a-z ]{2,20}){2,}$/
/** "Larch City Council newsroom". */
const NEWSROOM = /^\p{Lu}[^.?!:"]{2,50} (?:media (?:centre|office)|news ?centre|newsroom|press office)$/u
/** "Being the parish magazine of Orme with Tarn". */
const MAGAZINE_OF =
  /^(?:[a-z]+ )?(?:the )?(?:benefice|community|parish|village) magazine (?:for|of) [^.?!:"]{3,70}$/i
const MOTTO = new RegExp(`^(?:${MOTTOS.join('|')})`, 'i')
const LOUD = new RegExp(`\\b(?:${LOUD_WORDS.join('|')})\\b`, 'i')
const TOPIC = new RegExp(`\\b(?:${HEADLINE_TOPICS.join('|')})\\b`, 'i')
const NAME_WORD = "(?:\\p{Lu}[\\p{L}'.-]*,?|of|the|and|&|for|on|in|at)"
const NAME = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD}){0,6} ?$`, 'u')
/** "ST JUDE'S CHURCH OF ENGLAND JUNIOR SCHOOL" */
const LONG_NAME = new RegExp(`^${NAME_WORD}(?: ${NAME_WORD}){0,8} ?$`, 'u')
/** "The Inspected Teacher" */
const BLOG = /^The(?: \p{Lu}\p{Ll}+){2,3}$/u
const HAPPENED = new RegExp(`\\b(?:${HAPPENING_WORDS.join('|')})\\b`, 'i')
const INSTITUTION = new RegExp(`\\b(?:${MASTHEAD_ENDS.join('|')})$`, 'i')
const PAPER = new RegExp(
  `\\b(?:${PAPER_ENDS.join('|')})$|^(?:the )?(?:(?:london|royal|metropolitan) )*(?:${BODY_HEADS.join('|')}) of\\b`,
  'i',
)
const PARTY = new RegExp(`\\b(?:${PARTIES.join('|')})$`, 'i')
const DIARY = BLOG_NOUNS.split(', ').join('|')
/** "Notes from Coldwater ward", "The occasional jottings of a backbencher" */
const DIARY_NAME = new RegExp(
  `^(?:(?:the|an?|my|some|more) )?(?:\\w+ )?(?:(?:and )?(?:${DIARY}) ?){1,3} (?:from|of|by|on|in) (?!(?:\\w+ ){0,6}(?:is|are|was|were)\\b)[^.?!:,"]{3,50}$`,
  'i',
)
const DIARY_WORDS = 9

const either = (list: string): string => list.split(', ').join('|')
/** "The Monday column", "My week: the weekly diary" */
const COLUMN = new RegExp(
  `^(?:the|my|our|a|saturday|sunday|monday|guest|weekly|monthly) (?:[\\p{L}'-]+ ){0,2}(?:${either(COLUMN_NOUNS)})$`,
  'iu',
)
/** "The Beacon - Spring newsletter", "Weekly bulletin, 3 May", "Summer Term Newsletter 2017" */
const NEWSLETTER = new RegExp(
  `^(?:[^.?!:"]{2,40}[:,|-] )?(?:(?:${either(ISSUE_SEASONS)}|our|the|(?:19|20)\\d\\d|\\d{1,2}) ?){1,4} (?:e-)?(?:newsletter|bulletin|news ?sheet|round-?up)\\b[^.?!:"]{0,30}$`,
  'i',
)
const MAY_BE_NEWSLETTER = /news|bulletin|round/i
const MOST_COLUMN = 5

const listOf = (list: string): string[] => list.split(',').map(word => word.trim().replace(/\s+/g, ' '))
const SECTIONS: ReadonlySet<string> = new Set([
  ...listOf(MENU.parts),
  ...listOf(FILED_TOPICS),
  ...listOf(KICKERS),
])
const KICKER_SET: ReadonlySet<string> = new Set(listOf(KICKERS))
const SECTION_SET: ReadonlySet<string> = new Set(listOf(SECTION_WORDS))
const KICKER =
  /^(?:(?:opinion|comment|analysis|exclusive|letters?|interview|review|column|leader)|(?:media|news|press) (?:release|statement)|for (?:immediate )?(?:release|use|publication)|(?:not |under |strictly )*embargoed?)\b[^.?!|]{0,40}(?:\|[^|]{0,30})?$|^(?:your|readers?'?) letters$/i
const ROW_BORDER = /\s*[|›·•/]\s*/
/** Words of the longest part of a row. */
const MOST_PART = 4

/** What is known of a line above the story, beside its words. */
export interface HeadSigns {
  /** So many telling words it has in common with the story, and so many at all. */
  shared: number
  telling: number
  /** Whether a line below has more in common with the story. */
  isRivalled: boolean
  /** So many lines of menus stand below, and whether one or the name of the site stands near below. */
  menusBelow: number
  isAboveSite: boolean
  /** Whether its date or byline stands right below. */
  isSigned: boolean
}

/** From this weight on a line above the story is of the site. */
export const OF_SITE = 3
/** So many lines of a menu stand above a headline, never below it. */
const MENU_LINES = 3
/** A line that shares nothing with the story is of another if it has so many words. */
const LONG = 6
const BORDER = /\s*[|›»>·•]\s*|\s{2,}|\t| \/ /
const DASH = /\s[-–—]\s/
const TICKER = /^(?:\p{Lu}{4,}(?: \p{Lu}{2,})?|Breaking|Latest|Live|Trending|Update|Watch): \S/u
const TO_READER =
  /\b(?:you|your|yours|click|free|guest|save|win)\b|^(?:browse|buy|download|enter|get|join|meet|open|order|shop|try|vote)\b|£\d|!$/i

/** "Ferries and fog: page 14", "See p3" */
const POINTS = /[\s(](?:pages?|pp?\.?) ?\d{1,3}(?:-\d{1,3})?\W*$/i

/** Weigh the signs that a line above the story says what the site is, or leads elsewhere. */
export function weighSite(text: string, words: number, signs: HeadSigns): number {
  const { shared, telling, isRivalled, menusBelow, isAboveSite, isSigned } = signs
  const isStrange = shared < 2 && shared * 2 <= telling
  const isOther = isStrange && isRivalled
  let weight = menusBelow >= MENU_LINES || isName(text) || isRow(text) || isFiled(text) ? OF_SITE : 0
  if (isAboveSite) weight += 2
  if (POINTS.test(text) || isSeries(text, words)) weight += OF_SITE
  if (/^\p{Ll}/u.test(text)) weight += 2
  if (isStrange && !isSigned && isSection(text)) weight += OF_SITE
  if (shared * 2 <= telling && isNamedSection(text)) weight += OF_SITE
  if (isOther) weight += words < LONG || shared > 0 || TOPIC.test(text) ? 1 : OF_SITE
  if (isOther && (TO_READER.test(text) || TICKER.test(text))) weight += 2
  return weight
}

/** "On air now: Drivetime with Jo", "LISTEN LIVE   Now playing: …" */
const ON_AIR = /^(?:listen live|on[ -]air(?: now)?|now (?:on air|playing))\b[^.?!]{0,90}$/i
/** "From the Head's desk", "Miss Field's blog" */
const DESK =
  /^(?:from )?(?:the )?(?:head(?:teacher|master|mistress)?|principal|(?:(?:mr|mrs|miss|ms|dr) )?\p{Lu}[\p{L}-]+)'s (?:blog|column|corner|desk|diary|notes|page|study)$/iu
const MONTH = 'january|february|march|april|may|june|july|august|september|october|november|december'
/** "The Orme & District Herald, Thursday, March 24, 2016", "LARCH POST - 17 May 2013 - Page 7" */
const ISSUED = new RegExp(
  `^(.{4,50}?)(?:,| [-–—|])? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:(?:${MONTH}) \\d{1,2}|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})),? (?:19|20)\\d\\d(?:,? ?[-–—|]? ?(?:page|p\\.?) ?\\d{1,3})?$`,
  'i',
)
/** Tell whether a folded line is the name of a paper with its day, and perhaps its page. */
export const isDatedName = (text: string): boolean => {
  const name = ISSUED.exec(text)?.[1]
  return name !== undefined && NAME.test(name) && !HAPPENED.test(name) && !TOPIC.test(name)
}

// "The Monday column", "The Beacon - Spring newsletter"
const isSeries = (text: string, words: number): boolean =>
  ON_AIR.test(text) ||
  DESK.test(text) ||
  isDatedName(text) ||
  (words <= MOST_COLUMN && COLUMN.test(text)) ||
  (MAY_BE_NEWSLETTER.test(text) && NEWSLETTER.test(text))

/** Tell whether a folded line is a row of short parts, of two at least: "Larkshire Council › Newsroom", "Agree   Let me choose". */
export function isRow(text: string, least = 2): boolean {
  if (!BORDER.test(text)) return false
  const parts = text.split(BORDER).filter(Boolean)
  return parts.length >= least && parts.every(part => part.split(' ').length <= MOST_PART)
}

/** Tell whether a folded line is a row of sections: "Opinion | Public services". */
export function isSectionRow(text: string): boolean {
  const parts = text.toLowerCase().split(ROW_BORDER)
  return (
    parts.length > 1 &&
    parts.every(part => part.split(' ').length <= MOST_PART) &&
    (KICKER_SET.has(parts[0] as string) || parts.every(part => SECTIONS.has(part)))
  )
}

/** Tell whether a folded line says of what kind the article is: "Opinion", "PRESS RELEASE". */
export const isKicker = (text: string): boolean => KICKER.test(text)

/** Tell whether a folded line is what sites file articles under: "Children's services", "Local guide: schools". */
export const isFiled = (text: string): boolean => {
  const lower = text.toLowerCase()
  const colon = lower.indexOf(': ')
  return (
    SECTIONS.has(lower) ||
    (colon > 0 && KICKER_SET.has(lower.slice(0, colon)) && SECTIONS.has(lower.slice(colon + 2)))
  )
}

// "Letters to the Editor"
const isSection = (text: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}']+/u)
    .every(word => SECTION_SET.has(word))

// "Early Years Observer – Speaking out"
const isNamedSection = (text: string): boolean =>
  text.split(DASH).some((part, _, parts) => parts.length === 2 && isSiteName(part))

/** Tell whether a folded line is the name of a body: "Larkshire County Council". */
export const isInstitution = (text: string): boolean => INSTITUTION.test(text) && LONG_NAME.test(text)

/** Tell whether a folded line is the name of a school by its last word: "LARCH LANE COMMUNITY PRIMARY". */
export const isSchoolName = (text: string): boolean =>
  /\b(?:primary|infants?|juniors?|first|middle|high|grammar|pre-?school|kindergarten|playgroup|childminding)$/i.test(
    text,
  ) && LONG_NAME.test(text)

/** Tell whether a folded line is a name, a motto or a tagline; in capitals every line is a name by its letters. */
export const isName = (text: string): boolean =>
  TAGLINE.test(text) ||
  PAPER_OF.test(text) ||
  STATION.test(text) ||
  ORGAN_OF.test(text) ||
  NEWSROOM.test(text) ||
  DASHED_PATH.test(text) ||
  MAGAZINE_OF.test(text) ||
  isMotto(text) ||
  BLOG.test(text) ||
  isDiary(text) ||
  (NAME.test(text) &&
    !HAPPENED.test(text) &&
    (INSTITUTION.test(text) || PAPER.test(text) || !isLoud(text) || isPerson(text)))

const isDiary = (text: string): boolean =>
  text.length < 70 && text.split(' ').length <= DIARY_WORDS && DIARY_NAME.test(text) && !HAPPENED.test(text)

const isLoud = (text: string): boolean => text === text.toUpperCase()

/** Tell whether a folded line in capitals says what happened. */
export const isLoudNews = (text: string, words: number): boolean =>
  isLoud(text) && (words > 3 || LOUD.test(text))

/** Tell whether a folded line speaks of what inspections are about. */
export const isTopical = (text: string): boolean => TOPIC.test(text)

/** Tell whether a folded line is the name of somebody: "ADA BELL", in capitals as well, by the given name. */
export const isPerson = (text: string): boolean =>
  readNames(text.replace(/\p{Lu}+/gu, word => word.slice(0, 1) + word.slice(1).toLowerCase())).some(
    beginsGiven,
  )

/** Tell whether a folded line is the motto of a paper or a body: "News you can trust since 1871". */
const isMotto = (text: string): boolean => MOTTO.test(text)

/** Tell whether a folded line is a name in capitals that may be no headline: "TRAINING DIGEST", never "HEAD UNDER FIRE". */
export const isLoudName = (text: string): boolean =>
  isLoud(text) && NAME.test(text) && !HAPPENED.test(text) && !LOUD.test(text) && !isPerson(text)

/** Tell whether a folded line is the name of a paper, a station or a body, and of nothing else. */
export const isSiteName = (text: string): boolean =>
  NAME.test(text) && !HAPPENED.test(text) && (INSTITUTION.test(text) || PAPER.test(text) || PARTY.test(text))
