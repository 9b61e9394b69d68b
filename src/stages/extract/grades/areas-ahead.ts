import type { AreaWords } from '../../../model/grades.ts'
import { areasOf } from './holders.ts'
import type { Subject } from './noun-phrase.ts'
import type { Stream } from './term.ts'

/** Areas listed, each after a preposition or none: "for A and for B". */
const LIST = 'A(?:[CE]{1,2}[lr]{0,3}(?:p[lr]{0,2})?A)*'
/** "care leavers, for whom the council", "the sixth form, where it". */
const RELATIVE = new RegExp(`${LIST}C?(?:pW|W)[lrO]{0,3}(?:[PNR]?[lBHO]{0,3}[Jy][lrOW]{0,2})?$`)
/** "For the sixth form alone did the inspectors find it". */
const INVERTED = new RegExp(
  `(?:^|[CZE])[lE]{0,2}[px][lr]{0,2}${LIST}[lw]?[wBH][lrO]{0,3}(?:[Jy][lrT]{0,2})?$`,
)
const AUXILIARY = /^(?:are|did|do|does|had|has|have|is|was|were)$/
/** "Only the sixth form, which is new, let it down". */
const ACTING = new RegExp(`(?:^|[CZEY])[lrpw]{0,6}${LIST}(?:C[^CZGPN]{1,12}C)?[lw<>]{0,2}w$`)

/** Tell the areas that a clause is about before it names who has the grade: "care leavers, for whom the council is told that it", "For A alone did they find it". */
export function areasAhead({ terms, shape }: Stream, subject: Subject): AreaWords[] {
  const before = shape.slice(0, subject.start)
  if (!before.includes('A')) return []
  const relative = RELATIVE.exec(before)
  if (relative) {
    const at = shape.indexOf('W', relative.index)
    const isOf =
      /^(?:where|whom)$/.test(terms[at]?.text ?? '') || (shape[at - 1] === 'p' && terms[at]?.text === 'which')
    return isOf ? areasOf(terms.slice(relative.index, at)) : []
  }
  const inverted = INVERTED.exec(before)
  if (inverted) {
    const from = inverted.index
    const isQuestion = terms.slice(from, subject.start).some(({ text }) => AUXILIARY.test(text))
    return isQuestion ? areasOf(terms.slice(from, subject.start)) : []
  }
  const acting = subject.terms[0]?.letter === 'R' ? ACTING.exec(before) : null
  return acting ? areasOf(terms.slice(acting.index, subject.start)) : []
}
