import { GRADE_NAMES } from '../../../domain/press/graded-names.ts'
import { isJudgementHead } from '../../../model/area-words.ts'
import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { isEnglishWord } from '../../../model/dictionary.ts'
import { gather } from '../../../model/gather.ts'
import { matchesOf } from '../../../model/matches.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderKind, ProviderMention } from '../../../model/providers.ts'
import { knownAuthority } from './authorities.ts'
import { mentionOf } from './find-providers.ts'
import { kindOfLabels } from './labels.ts'
import type { Setting } from './provider-rule.ts'
import { isTaken } from './taken.ts'
import { GIVEN, isIn } from './word-classes.ts'

/** "Performs well (12): ", "Inadequate - ", before the names that have it. */
const BAND = new RegExp(
  `^\\W{0,4}(?:rated )?(?:${GRADE_NAMES}|perform(?:s|ing)? (?:adequately|excellently|poorly|well))(?: \\(\\d{1,3}\\))?(?::| -) `,
  'i',
)
const PERFORMS = /^\W{0,4}perform/i
/** Whose grades such lines are, in a line not far above. */
const SEVERAL =
  /\b(?:academies|authorities|boroughs|colleges|councils|counties|firms|homes|nurseries|playgroups|pre-schools|primaries|prisons|providers|schools|secondaries|settings)\b|\b(?:all|each|every) (?:[a-z-]+ ){0,2}(?:academy|authority|borough|college|council|home|nursery|primary|prison|provider|school|secondary|setting)\b/i
/** So many lines above the first of them. */
const ABOVE = 6
/** Whose else they are, in the line right above. */
const ELSEWHERE = /\b(?:care quality commission|cqc|estyn|readers(?:' | have | gave )|votes?|voted)\b/i
const NAME = /^[A-Z][\w'&.-]*(?: (?:[A-Z][\w'&.-]*|and|of|the|upon|&)){0,5}$/
/** No line of names is longer, in code units. */
const LONGEST = 600
const LINK = /, (?:and )?| and (?=[A-Z])/g
/** So many such lines are a list by bands. */
const LIST = 2

/** Find names that lines list behind a grade, of which there are several: "Performs well: Orme, Tarn Vale, Larchester". */
export function findInBands(
  lines: readonly Line[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (!setting.isInspected) return []
  let introduced = false
  const bands = gather(lines, (line, at) => {
    const band = line.plain.length < LONGEST ? BAND.exec(line.plain)?.[0] : undefined
    if (!band) return []
    const names = namesOf(line.plain.slice(band.length).replace(/\.?\s*$/, ''))
    if (names.length < 2 || !names.every(isName) || !isOfNames(names, setting)) return []
    introduced ||= PERFORMS.test(band) || isOfSeveral(lines, at)
    return introduced ? [{ line, from: band.length, names }] : []
  })
  if (bands.length < LIST || bands.every(({ names }) => names.every(isOfPerson))) return []
  const taken = standing(found)
  const kind = kindOfLabels(
    gather(bands, ({ names }) => names),
    setting,
  )
  return gather(bands, ({ line, from, names }) => {
    let at = from
    return collect(names, name => {
      const start = line.plain.indexOf(name, at)
      at = start + name.length
      return mentionOf({ line }, 'provider/band-list', { start, end: at, name, kind })
    }).filter(({ start, end }) => !isTaken(taken, start, end))
  })
}

// the items of a list; "Bath and North East Somerset" is one
function namesOf(list: string): string[] {
  const names: string[] = []
  let start = 0
  for (const { 0: link, index } of matchesOf(list, LINK)) {
    const next = index + link.length
    const rest = list.slice(next)
    const end = rest.search(/, | and (?=[A-Z])/)
    if (link === ' and ' && knownAuthority(list.slice(start, end < 0 ? list.length : next + end))) continue
    names.push(list.slice(start, index))
    start = next
  }
  return [...names, list.slice(start)]
}

// no head of judgements, and no denial: "Leadership", "Not Orme"
const isName = (name: string): boolean =>
  NAME.test(name) && !isJudgementHead(name) && !/^(?:But|None|Not) /.test(name)

/** Kinds that are called by words of English: "Acorns", "Sycamore". */
const LIKE_WORDS: ReadonlySet<ProviderKind> = new Set(['childrens-home', 'early-years'])

// "Orme, Hillside and Tarn Vale": not words of English alone
const isOfNames = (names: readonly string[], { main }: Setting): boolean =>
  LIKE_WORDS.has(main) ||
  names.filter(name => !knownAuthority(name) && isEnglishWord(name.toLowerCase())).length * 2 <= names.length

const isOfPerson = (name: string): boolean =>
  name.includes(' ') && isIn((name.split(' ')[0] as string).toLowerCase(), GIVEN)

function isOfSeveral(lines: readonly Line[], at: number): boolean {
  const above = lines.slice(Math.max(0, at - ABOVE), at)
  return above.some(({ plain }) => SEVERAL.test(plain)) && !ELSEWHERE.test(above.at(-1)?.plain ?? '')
}
