import type { AreaWords } from '../../../../model/grades.ts'
import { areasOf } from '../holders.ts'
import type { Subject } from '../noun-phrase.ts'
import type { Stream } from '../term.ts'

/** "behaviour, which it held to require", "which they said required". */
const JUDGES = /^R[lH<>]{0,2}[Jy]/

/** Areas listed, each after a preposition or none: "for A and for B". */
const LIST = 'A(?:[CE]{1,2}[lr]{0,3}(?:p[lr]{0,2})?A)*'
/** "care leavers, for whom the council", "the sixth form, where it". */
const RELATIVE = new RegExp(`${LIST}C?(?:pW|W)[lrO]{0,3}(?:[PNR]?[lBHO]{0,3}[Jy][lrOW]{0,2})?$`)
/** "For the sixth form alone did the inspectors find it". */
const INVERTED = new RegExp(
  `(?:^|[CZE])[lE]{0,2}[px][lr]{0,2}${LIST}[lw]?[wBH][lrO]{0,3}(?:[Jy][lrT]{0,2})?$`,
)
/** "For the sixth form the team gave us". */
const GAVE = new RegExp(`(?:^|[CZE])[lE]{0,2}p[lr]{0,2}${LIST}C?[lr]{0,2}[OwNR][lH]{0,2}[VJ]$`)
/** "In the third, the sixth form, it was". */
const NAMED_ONE = /(?:^|[ZE])[lE]{0,2}p[lr#w]{1,3}C[lr]{0,2}AC$/
const ONE = /^(?:area|category|fifth|final|first|fourth|judge?ment|last|one|other|second|strand|third)$/
/** "says that its behaviour is not there yet: it". */
const TOPIC = /(?:^|[WyZ])[lrE]{0,3}A(?:p[lr]?[PN])?[BHX][^PNRAGZ]{0,12}Z[l>]?$/
const AUXILIARY = /^(?:are|did|do|does|had|has|have|is|was|were)$/
const HERE = /(?:^|[ZE])[lrEp<>]{0,4}A[^PNAGZ]*Z[l]{1,2}[lr]?$/
/** "Care leavers fared better, with services". */
const WITH_SERVICES = new RegExp(`(?:^|[ZE])[lrEp]{0,3}${LIST}[lw<>BH]{1,7}C?h[lr]{0,2}$`)
const SERVICES = /^(?:help|provision|services?|support)$/
/** "Only the sixth form, which is new, let it down". */
const ACTING = new RegExp(`(?:^|[CZEY])[lrpw]{0,6}${LIST}(?:C[^CZGPN]{1,12}C)?[lw<>]{0,2}w$`)

/** Tell the areas that a clause is about before it names who has the grade: "care leavers, for whom the council is told that it", "For A alone did they find it". */
export function areasAhead({ terms, shape }: Stream, subject: Subject): AreaWords[] {
  const before = shape.slice(0, subject.start)
  if (!before.includes('A')) return []
  // "Only care leavers spoil the picture: here the council"
  const here = HERE.exec(before)
  if (here && /^(?:here|there)$/.test(terms[before.lastIndexOf('Z') + 1]?.text ?? ''))
    return areasOf(terms.slice(here.index, subject.start))
  const relative = RELATIVE.exec(before)
  if (relative) {
    const at = shape.indexOf('W', relative.index)
    const isOf =
      /^(?:where|whom)$/.test(terms[at]?.text ?? '') ||
      (terms[at]?.text === 'which' && (shape[at - 1] === 'p' || JUDGES.test(shape.slice(subject.start))))
    return isOf ? areasOf(terms.slice(relative.index, at)) : []
  }
  const named = NAMED_ONE.exec(before)
  if (named && terms.slice(named.index, subject.start - 2).some(({ text }) => ONE.test(text)))
    return areasOf(terms.slice(named.index, subject.start))
  const topic = subject.terms[0]?.letter === 'R' ? TOPIC.exec(before) : null
  if (topic && /^[:;-]/.test(terms[before.lastIndexOf('Z')]?.text ?? ''))
    return areasOf(terms.slice(topic.index, subject.start))
  const inverted = INVERTED.exec(before)
  if (inverted) {
    const from = inverted.index
    const isQuestion = terms.slice(from, subject.start).some(({ text }) => AUXILIARY.test(text))
    return isQuestion ? areasOf(terms.slice(from, subject.start)) : []
  }
  const gave = subject.terms[0]?.letter === 'R' ? GAVE.exec(before) : null
  if (gave) return areasOf(terms.slice(gave.index, subject.start))
  const served = SERVICES.test(subject.terms[0]?.text ?? '') ? WITH_SERVICES.exec(before) : null
  if (served) return areasOf(terms.slice(served.index, subject.start))
  const acting = subject.terms[0]?.letter === 'R' ? ACTING.exec(before) : null
  return acting ? areasOf(terms.slice(acting.index, subject.start)) : []
}
