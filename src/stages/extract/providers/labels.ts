import { GRADE_NAMES } from '../../../domain/press/graded-names.ts'
import { isJudgementHead } from '../../../model/area-words.ts'
import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { isEnglishWord } from '../../../model/dictionary.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import { type ProviderKind, type ProviderMention, providerKinds } from '../../../model/providers.ts'
import { knownAuthority } from './authorities.ts'
import { mentionOf } from './find-providers.ts'
import type { Setting } from './provider-rule.ts'

const WORD = "[A-Z][\\w'&.-]*"
const NAME = `(?:The )?(?:\\d{1,3}[A-Za-z]? )?${WORD}(?: (?:${WORD}|of|and|the|at|&)){0,5}`
/** "• The Spinney: ", "Larch Bank (Otley) - ", "Larch Bank | ", "Larch Bank (", "Two units, Larch Bank and The Hollies: ". */
const LABEL = new RegExp(
  `^\\W{0,4}(?:\\d{1,2}[.)] )?(?:[A-Z][a-z]+ (?:[a-z]+ ){0,3}[a-z]+, )?(${NAME})(?: [a-z][a-z ]{2,24}|, (?:(?! - )[^:;([]){2,30}| \\([^():]{2,30}\\))?(?:(?::| -| \\||\t) ?| [([]|\\. |, (?=[A-Za-z ]{3,22}$))`,
)
/** What stands in every label. */
const BORDER = /[:.,] | - | \||\t| [([]/
const GRADED = `['"]?(?:${GRADE_NAMES})\\b`
const GRADE = new RegExp(
  `^(?:(?:(?:now|still|both|all|overall|rated|rating|from|(?:down|up) from)[: ]+){0,2}['"]?(?:${GRADE_NAMES}|ri|required improvement|performs (?:adequately|excellently|poorly|well))\\b(?!['"]? (?!overall|in\\b|for\\b|since|from|to\\b|again)[a-z])|(?:\\d+ [a-z]+, )?(?:graded|judged|rated) ${GRADED})`,
  'i',
)
const [SHORTEST, LONGEST] = [8, 400]
/** So many such lines make a list. */
const LIST = 2
const COUNCILS = ['authorities', 'boroughs', 'councils', 'counties']
const LIST_OF_NAMES = /,? and (?=(?:The )?[A-Z])/

/** Find names that label lines of a list, each with its grade: "• Larch Bank: Outstanding". */
export function findLabels(
  lines: readonly Line[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  if (!setting.isInspected) return []
  const candidates = gather(lines, line => {
    const { plain } = line
    if (plain.length > LONGEST || plain.length < SHORTEST || !BORDER.test(plain)) return []
    const [label = '', name = ''] = LABEL.exec(plain) ?? []
    return label && GRADE.test(plain.slice(label.length)) && !isJudgementHead(name) ? [{ line, name }] : []
  })
  // "Rated: Good" below each name: a list tells of nobody twice
  const [once, again] = [new Set<string>(), new Set<string>()]
  for (const { name } of candidates) (once.has(name) ? again : once).add(name)
  // "Alder: good" of 2012 and of 2019: of the same two again
  const isTwice = [...again].some(name => !isEnglishWord(name.split(' ').at(-1)?.toLowerCase() ?? ''))
  const labels = isTwice ? candidates : candidates.filter(({ name }) => !again.has(name))
  if (labels.length < LIST) return []
  const named = new Map(collect(standing(found), mention => [mention.line, mention] as const))
  const kind = kindOfLabels(
    collect(labels, ({ name }) => name),
    setting,
  )
  return gather(labels, ({ line, name }) => {
    const known = named.get(line.number)
    const start = line.plain.indexOf(name)
    if (known && known.start <= line.start + start) return []
    let at = start
    return collect(name.split(LIST_OF_NAMES), own => {
      const from = line.plain.indexOf(own, at)
      at = from + own.length
      return mentionOf({ line }, 'provider/label', { start: from, end: at, name: own, kind })
    })
  })
}

/** Tell what names of a list are of: councils where all are theirs or several are spoken of most, else what the article speaks of beside them. */
export function kindOfLabels(names: readonly string[], setting: Setting): ProviderKind {
  if (names.every(name => knownAuthority(name))) return 'local-authority'
  const [other] = providerKinds
    .filter(kind => kind !== 'local-authority' && kind !== 'academy-trust' && setting.weight(kind) > 1)
    .sort((a, b) => setting.weight(b) - setting.weight(a))
  const isOfCouncils =
    setting.main === 'local-authority' &&
    (other === undefined || setting.weight(other) * 2 <= setting.weight(setting.main)) &&
    COUNCILS.some(word => setting.hasWord(word))
  return isOfCouncils ? setting.main : (other ?? setting.main)
}
