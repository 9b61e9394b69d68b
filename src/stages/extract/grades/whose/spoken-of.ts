import { collect } from '../../../../model/collect.ts'
import type { Holder } from '../../../../model/grades.ts'
import { isPlain } from '../areas-in-sentence.ts'
import { whoeverAt } from '../claim.ts'
import type { Place } from '../find-subject.ts'
import type { Subject } from '../noun-phrase.ts'
import type { Stream } from '../term.ts'

/** Read words that stand for those spoken of, where no subject names them: "Both were good", "Here provision was". */
export function spokenOf(stream: Stream, place: Place, at: number): Holder | null {
  const named = placeBefore(stream, place.verb, at)
  if (named?.kind === 'pronoun' && named.words !== 'there') return named
  return (
    groupBefore(stream, /verbal/.test(place.rule.id) ? place.grade : place.verb) ??
    groupAmong(stream, place) ??
    phasesBefore(stream, place.verb) ??
    (isOfTopic(stream, place) ? whoeverAt(at) : null)
  )
}

const ASIDE = /^l?wCW[^Z]*C[HBl<>]*$/
/** Read "there", "at the latter": whoever was named last, or of two the one. */
export function placeBefore({ terms, shape }: Stream, verb: number, at: number): Holder | null {
  const clause = shape.slice(0, verb).lastIndexOf('Z') + 1
  // "The latter, which has been poor for years, was"
  const from = ASIDE.test(shape.slice(clause, verb)) ? clause : Math.max(clause, verb - 8)
  const word = terms
    .slice(from, verb)
    .findLast(({ text }) => /^(?:(?:the )?(?:former|latter)|there)$/.test(text))
  return word ? { kind: 'pronoun', words: word.text.replace('the ', ''), at } : null
}

/** Read the one named before "where", "whose": "He pointed to X, where leadership was good". */
export function placeWhere({ terms, shape }: Stream, subject: Subject | null): Holder | null {
  if (!subject) return null
  const plain = PLAIN_WHERE.exec(shape.slice(0, subject.start))
  if (plain && isPlain(terms[shape.lastIndexOf('w', subject.start - 1)])) {
    const named = terms[plain.index]?.provider
    if (named) return { kind: 'named', provider: named }
  }
  const at = shape.slice(0, subject.start).search(/P(?:p[lrw]{1,3})?(?:C[^CZGPA]{1,9}C|C?)WO?[lrHB]{0,2}$/)
  const provider = terms[at]?.provider
  return provider && terms.slice(at, subject.start).some(({ text }) => /^(?:where|whose)$/.test(text))
    ? { kind: 'named', provider }
    : null
}

/** "X, where performance was". */
const PLAIN_WHERE = /P(?:p[lrw]{1,3})?C?Ww[HBl]{0,2}$/

/** Tell whether a clause goes on about the one before: "was graded good, having been inadequate". */
export const goesOn = ({ terms, shape }: Stream, verb: number): boolean => {
  const at = shape.slice(0, verb + 1).search(/(?:(?<![PNRA])C|G)H[BJVKMlL<]{0,4}$/)
  return at >= 0 && terms[at + 1]?.text === 'having'
}

/** Read the place after a grade that has it: "support for care leavers was judged inadequate in Orme". */
export function placeAfter({ terms, shape }: Stream, grade: number): Holder | null {
  // "trusts once called inadequate, as X was in May"
  const alike = /^C?[lYp=]P(?=B)/.exec(shape.slice(grade + 1))?.[0].length ?? 0
  const other = alike > 0 && terms[grade + alike - 1]?.text === 'as' ? terms[grade + alike] : undefined
  if (other?.provider) return { kind: 'named', provider: other.provider }
  const at = grade + 1 + shape.slice(grade + 1).search(/(?<=^[Uol>S]{0,3})p[lr]?P/)
  const term = terms[at + 1]?.provider ? terms[at + 1] : terms[at + 2]
  return at > grade && terms[at]?.text === 'in' && term?.provider?.kind === 'local-authority'
    ? { kind: 'named', provider: term.provider }
    : null
}

/** "but at X progress was", "at X, provision is". */
const AT_PLACE = /(?:^|[CEZ])[lE]{0,2}p[lrw]?P(?=C?[l]?w[Hl]{0,2}$)/

/** Read the one that a sentence begins with the place of: "At nearby X, outstanding in 2009, a visit ended in special measures", "at X progress was insufficient". */
export function placeFronted({ terms, shape }: Stream, verb: number): Holder | null {
  const place = AT_PLACE.exec(shape.slice(0, verb))
  const there = place ? terms[place.index + place[0].length - 1]?.provider : undefined
  const plain = terms.slice(0, verb).findLast(({ letter }) => letter === 'w')
  if (there && isPlain(plain)) return { kind: 'named', provider: there }
  const lead = /^[lE]{0,2}p[lrw]{0,2}P(?=[CZ<D])/.exec(shape)?.[0]
  const provider = lead ? terms[lead.length - 1]?.provider : undefined
  if (!lead || !provider || shape.indexOf('P', lead.length) >= 0) return null
  return /^(?:at|for|in)$/.test(terms[lead.indexOf('p')]?.text ?? '') ? { kind: 'named', provider } : null
}

/** Words that stand for the last two or three. */
const GROUPS = new Map([
  ['both', 2],
  ['each', 2],
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
])

// "Both were good", "the pair were rated good": the last two who were named
function groupBefore({ terms, shape }: Stream, verb: number): Holder | null {
  const at = shape.slice(0, verb + 1).search(/[#wl][HB<>]{0,4}[BVJKMHG]$/)
  const term = terms[at]
  const all =
    ALL.test(terms[at - 1]?.text ?? '') && (term?.number ?? 0) < MOST_TOGETHER ? term?.number : undefined
  const count = GROUPS.get(term?.text ?? '') ?? all
  return term && count && /(?:^|[CEZYy])[l]{0,2}$/.test(shape.slice(0, at))
    ? { kind: 'count', count, kinds: [], at: term.start }
    : null
}

/** "all three were", "the two were" */
const ALL = /^(?:all|the)$/
const MOST_TOGETHER = 7

// "inspectors went to A and B and rated both good": the last two who were named
function groupAmong({ terms, shape }: Stream, { verb, grade }: Place): Holder | null {
  if (shape[verb] !== 'J') return null
  const both = terms.slice(verb + 1, grade).find(({ text }) => text === 'both')
  return both ? { kind: 'count', count: 2, kinds: [], at: both.start } : null
}

// "both phases were called good", "its course, which is run with X, was graded good": of who trains teachers
function phasesBefore({ terms, shape }: Stream, verb: number): Holder | null {
  const at = terms.findIndex(({ text }) => /^(?:phases?|courses?|programmes?)$/.test(text))
  const term = terms[at]
  return term && at < verb && /^w(?:C?W[^CZ]*C)?[HBl<>]*$/.test(shape.slice(at, verb))
    ? { kind: 'noun', words: term.text, kinds: ['teacher-training'], definite: true, at: term.start }
    : null
}

// "Rated good, with …", "Here provision was rated good", "that's good for leaders": of whom the paragraph is about
function isOfTopic({ terms, shape }: Stream, { verb, grade, rule, complement }: Place): boolean {
  if (/judged/.test(rule.id) && verb === 0) return !shape.slice(0, grade).includes('O')
  if (terms[verb - 1]?.text === 'that' && /(?:^|[CZE])[l]?W$/.test(shape.slice(0, verb)))
    return complement.areas.length > 0 || complement.whole
  const before = collect(terms.slice(0, Math.min(verb, 7)), ({ text }) => text)
  return (
    /judged|being/.test(rule.id) &&
    before.some(text => /^(?:here|there)$/.test(text)) &&
    before.some(text => /^(?:provision|practice|education|care|things)$/.test(text))
  )
}
