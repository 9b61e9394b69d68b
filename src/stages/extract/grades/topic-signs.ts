import type { AreaWords } from '../../../model/grades.ts'
import type { Place } from './find-subject.ts'
import { areasByStems } from './grow-areas/areas-by-stems.ts'
import { areasOf } from './holders.ts'
import { segmentsOf } from './segments.ts'
import { type Stream, type Term, textOf } from './term.ts'

/** So much must speak for a grade being of whoever the story is on. */
const ENOUGH = 3
const READ =
  /^grade\/(?:being|by-signs|grade-noun|judged|kept|lost|moved-from|moved-to|rating-of|received|verbal)$/
/** Subjects that are none in particular. */
const ANYBODY =
  /^(?:another|any|anyone|anything|each|every|everyone|everything|i|many|more|most|no|nobody|one|other|others|people|some|someone|something|those|what|whatever|which|whoever|you)$/
/** Plain nouns for what whoever is spoken of does. */
const WHOLE = /^(?:care|place|provision|result|service|setting|there|work)$/
const WHEN = /^(?:if|unless|until|when|whenever|whether|where)$/
/** What a sentence begins with that speaks of one area, up to the verb. */
const OPENING = /^[lrEw<>]{0,3}A(?=[^APNRZ]*$)/

/** Tell the areas of a claim that names nobody, where signs say together that it is of whoever the story is on; null where they do not. */
export function topicBySigns(stream: Stream, place: Place): { areas: AreaWords[] } | null {
  const { grade, verb, rule, complement } = place
  const { terms, shape } = stream
  if (!READ.test(rule.id) || terms[grade]?.loose) return null
  const from = segmentsOf(stream).findLast(segment => segment.from <= Math.min(verb, grade))?.from ?? 0
  const lead = terms.slice(from, verb)
  const letters = shape.slice(from, verb)
  const whole = shape.slice(shape.slice(0, verb).lastIndexOf('Z') + 1, verb)
  if (
    lead.some(({ text }) => ANYBODY.test(text)) ||
    /[%sIXNPW]|#(?!w{0,2}<)/.test(whole) ||
    WHEN.test(lead[0]?.text ?? '')
  )
    return null
  if (/^[l]?(?:w|N)/.test(shape.slice(grade + 1)) && rule.id !== 'grade/judged') return null
  if (/moved/.test(rule.id) && /w/.test(shape.slice(verb, grade))) return null
  // "found good leadership"
  if (shape[grade + 1] === 'A' && !terms[grade]?.marked) return null
  const opening = complement.areas.length > 0 ? null : OPENING.exec(shape.slice(0, verb))
  if (weigh(stream, place, from) + (opening ? 2 : 0) < ENOUGH) return null
  const content = lead.filter(({ letter }) => /[wA]/.test(letter))
  const isWhole = content.every(({ text }) => WHOLE.test(text)) || /[UR]/.test(letters)
  // "visits are good for leadership": a subject of their own
  if (complement.areas.length > 0) return isWhole || !/being|by-signs/.test(rule.id) ? { areas: [] } : null
  if (opening) return { areas: areasOf(terms.slice(0, opening[0].length)) }
  if (isWhole) return { areas: [] }
  // by words alone no area is sure: somebody has to say that it was inspected
  if (!/[OD<]/.test(shape) && !terms[grade]?.marked) return null
  const areas = areasByStems(content)
  return areas ? { areas: [{ words: textOf(content, 0, content.length), areas: [...areas] }] } : null
}

// how much speaks for a grade that was given to somebody
function weigh(stream: Stream, { grade, verb, rule, complement }: Place, from: number): number {
  const { terms, shape } = stream
  const lead = shape.slice(from, verb)
  const { marked } = terms[grade] as Term
  const isPassive = rule.id === 'grade/judged' && /B[lo<>H]{0,3}$/.test(shape.slice(0, verb))
  const isBare = grade === 0 || (rule.id === 'grade/by-signs' && /^[>lo]{0,3}$/.test(shape.slice(0, grade)))
  return (
    (isPassive && !isOfAny(stream, from) ? 3 : 0) +
    (/kept|lost|moved/.test(rule.id) ? 2 : 0) +
    (marked ? 1 : 0) +
    (complement.areas.length > 0 ? 2 : 0) +
    (shape.includes('O') ? 1 : 0) +
    (/U(?:p[l]?)?$/.test(shape.slice(0, grade)) || shape[grade + 1] === 'U' ? 1 : 0) +
    (/[D<]/.test(lead) || /^[olp]{0,3}D/.test(shape.slice(grade + 1)) ? 2 : 0) +
    (lead.includes('>') ? 1 : 0) +
    (isBare ? 2 : 0)
  )
}

// "every home that has been called inadequate": what the relative is said of is none in particular
const isOfAny = ({ terms, shape }: Stream, from: number): boolean =>
  shape[from] === 'W' && terms.slice(Math.max(0, from - 4), from).some(({ text }) => ANYBODY.test(text))
