import type { AreaWords } from '../../../model/grades.ts'
import { areaBySigns } from './area-signs.ts'
import type { Place } from './find-subject.ts'
import { segmentsOf } from './segments.ts'
import type { Stream } from './term.ts'

/** So much must speak for a grade being of whoever the story is on. */
const ENOUGH = 3
/** Subjects that are none in particular. */
const ANYBODY =
  /^(?:another|any|anyone|anything|each|every|everyone|everything|i|many|more|most|no|nobody|one|other|others|people|some|someone|something|those|what|whatever|which|whoever|you)$/
const READ = /^grade\/(?:being|by-signs|judged|kept|verbal)$/
/** Plain nouns for what whoever is spoken of does, and for the judgement itself. */
const WHOLE = /^(?:care|place|provision|result|service|setting|work)$/
const WHEN = /^(?:if|unless|until|when|whenever|whether|where)$/

/** Tell the areas of a claim that names nobody, where signs say together that it is of whoever the story is on; null where they do not. */
export function topicBySigns(stream: Stream, place: Place): { areas: AreaWords[] } | null {
  const { grade, verb, rule, complement } = place
  if (!READ.test(rule.id)) return null
  const { terms, shape } = stream
  const segment = segmentsOf(stream).findLast(({ from }) => from <= Math.min(verb, grade))
  const from = segment?.from ?? 0
  const lead = terms.slice(from, verb)
  const letters = shape.slice(from, verb)
  if (lead.some(({ text }) => ANYBODY.test(text)) || /[#%sIX]/.test(letters) || WHEN.test(lead[0]?.text ?? ''))
    return null
  if (/^[l]?(?:w|N)/.test(shape.slice(grade + 1)) && rule.id !== 'grade/judged') return null
  let weight = 0
  const isPassive = rule.id === 'grade/judged' && /B[lo<>H]{0,3}$/.test(shape.slice(0, verb))
  if (isPassive && !isOfAny(stream, from)) weight += 3
  if (rule.id === 'grade/kept') weight += 2
  if (terms[grade]?.marked) weight += 1
  if (complement.areas.length > 0) weight += 2
  if (shape.includes('O')) weight += 1
  if (/[D<]/.test(letters) || /^[olp]{0,3}D/.test(shape.slice(grade + 1))) weight += 2
  if (letters.includes('>')) weight += 1
  if (grade === 0 || (rule.id === 'grade/by-signs' && /^[>lo]{0,3}$/.test(shape.slice(0, grade)))) weight += 2
  if (weight < ENOUGH) return null
  if (complement.areas.length > 0) return { areas: [] }
  const content = lead.filter(({ letter }) => /[wA]/.test(letter))
  if (content.every(({ text }) => WHOLE.test(text)) || /[NURP]/.test(letters)) return { areas: [] }
  const area = areaBySigns(content)
  return area ? { areas: [area] } : null
}

// "every authority that has been found inadequate": what the relative is said of is none in particular
const isOfAny = ({ terms, shape }: Stream, from: number): boolean =>
  shape[from] === 'W' && terms.slice(Math.max(0, from - 4), from).some(({ text }) => ANYBODY.test(text))
