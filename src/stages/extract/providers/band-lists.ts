import { GRADE_NAMES } from '../../../domain/press/graded-names.ts'
import { isJudgementHead } from '../../../model/area-words.ts'
import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { kindOfLabels } from './labels.ts'
import type { Setting } from './provider-rule.ts'
import { isTaken } from './taken.ts'

const WORD = "[A-Z][\\w'&.-]*"
const NAME = `(?:The )?${WORD}(?: (?:${WORD}|of|the|upon|&)){0,4}`
/** "Performs well (12): ", "Inadequate - ", before the names that have it. */
const BAND = new RegExp(
  `^\\W{0,4}(?:rated )?(?:${GRADE_NAMES}|perform(?:s|ing)? (?:adequately|excellently|poorly|well))(?: \\(\\d{1,3}\\))?(?::| -) `,
  'i',
)
const NAMES = new RegExp(`^${NAME}(?:(?:, (?:and )?|,? and )${NAME})+(?=\\.?\\s*$)`)
/** No line of names is longer, in code units. */
const LONGEST = 600
const LINK = /, (?:and )?|,? and (?=(?:The )?[A-Z])/
/** So many such lines are a list by bands. */
const LIST = 2

/** Find names that lines list behind a grade, of which there are several: "Performs well: Orme, Tarn Vale, Larchester". */
export function findInBands(
  lines: readonly Line[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (!setting.isInspected) return []
  const bands = gather(lines, line => {
    const band = line.plain.length < LONGEST ? BAND.exec(line.plain)?.[0] : undefined
    const list = band && NAMES.exec(line.plain.slice(band.length))?.[0]
    const names = list?.split(LINK) ?? []
    return band && list && !names.some(isJudgementHead) ? [{ line, from: band.length, names }] : []
  })
  if (bands.length < LIST) return []
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
