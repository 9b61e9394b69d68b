import { categoriesOfConcern } from '../../../domain/ofsted/categories-of-concern.ts'
import { grades } from '../../../domain/ofsted/grades.ts'
import { judgementAreas } from '../../../domain/ofsted/judgement-areas.ts'
import { AREA_PARAPHRASES } from '../../../domain/press/area-paraphrases.ts'
import { CLAUSE_WORDS } from '../../../domain/press/clause-words.ts'
import * as cues from '../../../domain/press/grade-cues.ts'
import * as verbs from '../../../domain/press/grade-verbs.ts'
import * as wordings from '../../../domain/press/grade-wordings.ts'
import { OFSTED_WORDS, OTHER_INSPECTORATES } from '../../../domain/press/other-inspectorates.ts'
import { PLURAL_PROVIDER_NOUNS, PROVIDER_NOUNS } from '../../../domain/press/provider-nouns.ts'
import { addPhrase, plantTree, spellOut } from './phrase-tree.ts'
import { type Entry, entryOf } from './term.ts'

const listed = (list: string): string[] => list.split(/,\s+/).map(item => item.trim())
const spaced = (list: string): string[] => list.trim().split(/\s+/)

/** Every phrase that means something in a clause about a grade; of two meanings the first one listed stays. */
export const lexicon = plantTree<Entry>()

const put = (phrases: readonly string[], of: Parameters<typeof entryOf>[0]): void => {
  const entry = entryOf(of)
  for (const phrase of phrases) for (const words of spellOut(phrase)) addPhrase(lexicon, words, entry)
}
const loose = new Set<string>(wordings.LOOSE_GRADE_WORDS)
const none = new Set<string>(wordings.NO_GRADE_WORDS)
// the numbers of the annual ratings run from 4, the best: their words stand for places on any ladder
const named = (grade: string) => ({ kind: 'named', grade }) as const

for (const { words, grade } of wordings.MORE_GRADE_WORDS) put([words], { letter: 'G', wording: named(grade) })
for (const { id, label, press } of grades)
  for (const words of [label.toLowerCase(), ...press])
    if (!none.has(words) && words !== 'ri')
      put([words], { letter: 'G', wording: named(id), loose: loose.has(words) })
for (const { press, grade, id } of categoriesOfConcern)
  if (grade) put(press, { letter: 'G', wording: named(grade), category: true })
  else put(press, { letter: 'w', wording: named(id) })
put(wordings.BEST_GRADE_WORDS, { letter: 'G', wording: { kind: 'end', best: true } })
put(wordings.WORST_GRADE_WORDS, { letter: 'G', wording: { kind: 'end', best: false } })
put(wordings.SAME_GRADE_WORDS, { letter: 'G', wording: { kind: 'same' } })
'one two three four'.split(' ').forEach((word, i) => {
  const number = { kind: 'number', number: i + 1 } as const
  const forms = [`grade ${word}`, `grade ${i + 1}`, `grade ${word}s`, `grade ${i + 1}s`, `${word}s across`]
  put([...forms, ...(i ? [`${word}s`] : [`straight ones`])], { letter: 'G', wording: number })
})
put(listed(cues.SPREAD_PHRASES), { letter: 'S' })
put(listed(cues.PARTIAL_PHRASES), { letter: 's' })

const areas = new Map<string, string[]>()
for (const { words, areas: ids } of AREA_PARAPHRASES)
  for (const phrase of spellOut(words)) areas.set(phrase, [...(areas.get(phrase) ?? []), ...ids])
for (const { id, press, wording } of judgementAreas)
  for (const phrase of [...press, wording.toLowerCase()])
    if (phrase !== 'overall' && phrase !== 'outcome' && phrase !== 'send' && phrase !== 'lac')
      areas.set(phrase, [...(areas.get(phrase) ?? []), id])
areas.set('effectiveness overall', ['overall-effectiveness'])
for (const [phrase, ids] of areas) put([phrase], { letter: 'A', areas: [...new Set(ids)] })

for (const { kinds, nouns } of PROVIDER_NOUNS) put(listed(nouns), { letter: 'N', kinds })
for (const { kinds, nouns } of PLURAL_PROVIDER_NOUNS) put(listed(nouns), { letter: 'N', kinds, plural: true })
put(listed(OTHER_INSPECTORATES), { letter: 'Q' })
put(listed(OFSTED_WORDS), { letter: 'O' })
put(listed(CLAUSE_WORDS.echo), { letter: '=' })
put(['(and |)so , too , (are|did|do|does|is|was|were)'], { letter: '=' })
put(listed(CLAUSE_WORDS.except), { letter: 'x' })
put(listed(CLAUSE_WORDS.founding), { letter: 'f' })
put(listed(CLAUSE_WORDS.noLonger), { letter: '~' })
put(['never (been |)anything but'], { letter: 'B' })
put(listed(verbs.LOSE_VERBS), { letter: 'L' })
put(listed(cues.NEGATIONS), { letter: 'X' })
put(listed(CLAUSE_WORDS.be), { letter: 'B' })
put(listed(CLAUSE_WORDS.have), { letter: 'H' })
put(listed(verbs.JUDGE_VERBS), { letter: 'J' })
put(listed(verbs.GET_VERBS), { letter: 'V' })
put(listed(verbs.KEEP_VERBS), { letter: 'K' })
put(listed(cues.EARLIER_CUES), { letter: '<' })
put(listed(cues.CURRENT_CUES), { letter: '>' })
put(listed(verbs.MOVE_VERBS), { letter: 'M' })
put(spaced(cues.UNREAL_WORDS), { letter: 'I' })
put(spaced(cues.GRADE_NOUNS), { letter: 'U' })
put(['overall', 'as a whole', 'in the round'], { letter: 'o' })
put(listed(CLAUSE_WORDS.from), { letter: 'F' })
put(listed(CLAUSE_WORDS.to), { letter: 'T' })
put(listed(CLAUSE_WORDS.relative), { letter: 'W' })
put(listed(CLAUSE_WORDS.subordinate), { letter: 'Y' })
put(listed(CLAUSE_WORDS.report), { letter: 'y' })
put(listed(CLAUSE_WORDS.including), { letter: 'i' })
put(listed(CLAUSE_WORDS.and), { letter: 'E' })
put(listed(CLAUSE_WORDS.or), { letter: '/' })
put(listed(CLAUSE_WORDS.accompanying), { letter: 'h' })
put(listed(CLAUSE_WORDS.preposition), { letter: 'p' })
put(listed(CLAUSE_WORDS.adverbial), { letter: 'l' })
put(
  [
    'most recent',
    'most recently',
    'the last to',
    'among the last to',
    'as well',
    'as long ago as',
    'as far back as',
  ],
  { letter: 'l' },
)
put(['found wanting', 'looked after', '(at|from) home'], { letter: 'w' })
put(['as far as', 'so far as', '(are|is|was|were) concerned'], { letter: 'l' })
put(['likewise', 'meanwhile', 'year after that', 'years after that', 'no better than', 'no more than'], {
  letter: 'l',
})
put(['few (days|doors|hours|miles|months|streets|weeks|yards|years)', 'few hundred (metres|yards)'], {
  letter: 'l',
})
put(['few (days|months|weeks|years) (after|ago|before|earlier|previously)'], { letter: '<' })
put(listed(CLAUSE_WORDS.share), { letter: '%' })
put(listed(CLAUSE_WORDS.pronoun), { letter: 'R' })
put(listed(CLAUSE_WORDS.possessive), { letter: 'r' })
put(spaced(cues.LIGHT_WORDS), { letter: 'l' })
put(spaced(cues.GRADE_FOLLOWERS), { letter: 'l' })
put([','], { letter: 'C' })
put([';', ':', '.', '!', '?', '|', '\t', '[', ']', '>'], { letter: 'Z' })
put(['('], { letter: '(' })
put([')'], { letter: ')' })
