import { GRADE_HINT } from '../../../domain/press/graded-names.ts'
import { isJudgementHead } from '../../../model/area-words.ts'
import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { isEnglishWord } from '../../../model/dictionary.ts'
import { gather } from '../../../model/gather.ts'
import { matchesOf } from '../../../model/matches.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { knownAuthority } from './authorities.ts'
import { mentionOf } from './find-providers.ts'
import type { Setting } from './provider-rule.ts'
import { isTaken } from './taken.ts'
import { CALENDAR_WORD, GIVEN, HONORIFIC, isIn } from './word-classes.ts'

/** What counts the names before it: "all three perform well", "Both are". */
const COUNT =
  /\b(?:all (three|four|five|six|seven)|(both))(?: (?:of them|councils|boroughs|counties|authorities))?,? /gi
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
])
const GRADED = new RegExp(`^[^.;:]{0,60}?\\b(?:${GRADE_HINT})\\b`, 'i')
/** So far behind the count its grade stands, and so far back the list, in code units. */
const [AHEAD, BACK] = [100, 240]
const WORD = "\\p{Lu}[\\p{L}'-]{2,}"
const NAME = `(?:the )?(?:(?:Royal |London |Metropolitan )*(?:Borough|City|County|Isle) of )?${WORD}(?: ${WORD}){0,2}`
/** A list of names, and what is said of them up to the count. */
const LIST = new RegExp(
  `(${NAME}(?:, ${NAME}){0,6},? (?:and|or) ${NAME})(?=[.,:;]| [a-z])[^.:;!?"]{0,70}[.:;,]? ?(?:and )?$`,
  'u',
)
const LINK = /, (?:and |or )?| (?:and|or) /

/** Find names of councils in a list that the next words count and grade: "Those in Orme, Tarn or Hexley can be content: all three perform well". */
export function findCounted(
  lines: readonly Line[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (setting.main !== 'local-authority') return []
  const taken = standing(found)
  return gather(lines, line =>
    gather(matchesOf(line.plain, COUNT), ({ 0: words, 1: number, 2: both, index }) => {
      const end = index + words.length
      if (!GRADED.test(line.plain.slice(end, end + AHEAD))) return []
      const from = Math.max(0, index - BACK)
      const list = LIST.exec(line.plain.slice(from, index))
      const names = list?.[1]?.split(LINK) ?? []
      if (!list || names.length !== COUNTS.get((number ?? both ?? '').toLowerCase()) || names.some(isOther))
        return []
      let at = from + list.index
      return collect(names, whole => {
        const name = whole.replace(/^the /, '')
        const start = line.plain.indexOf(name, at)
        at = start + name.length
        return mentionOf({ line }, 'provider/counted-list', { start, end: at, name, kind: 'local-authority' })
      }).filter(({ start, end }) => !isTaken(taken, start, end))
    }),
  )
}

// somebody, a month, what is judged, a word or letters: "Fostering and Adoption", "Labour", "HMIP"
const isOther = (name: string): boolean =>
  isIn((name.split(' ')[0] as string).toLowerCase(), GIVEN | HONORIFIC | CALENDAR_WORD) ||
  isJudgementHead(name) ||
  /^\p{Lu}+$/u.test(name) ||
  (!name.includes(' ') && isEnglishWord(name.toLowerCase()) && !knownAuthority(name))
