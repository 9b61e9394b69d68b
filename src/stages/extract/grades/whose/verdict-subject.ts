import type { Holder } from '../../../../model/grades.ts'
import { whoeverAt } from '../claim.ts'
import type { Place } from '../find-subject.ts'
import { readNaming } from '../holders.ts'
import { nounPhrase } from '../noun-phrase.ts'
import type { Stream, Term } from '../term.ts'

/** A noun for a grade with what may stand around it, up to the verb: "The school's last rating, in 2014,", "The verdict when inspectors last called". */
const VERDICT =
  /(?:^|[ZCEWy])[lro]{0,3}([PNr][l]?)?[lo<>w]{0,2}([U<>])(?:Y?[lW]?[ORN][<>lHB]{0,3}[JVw]|p[lr]{0,2}[DOUwN<>]{1,2}|Y[lD<>]{1,2}|C[^CZG]{1,6}C){0,3}$/
/** The same of a visit: "The inspection ended". */
const VISIT = /(?:^|[ZCEy])[l#<>W]{0,3}([wO])(?:C?pDC?|p[lr]{0,2}[NR])?$/
const NOUN =
  /(?:^|\b)(?:grad(?:e|ing)|judge?ment|mark|outcome|ranking|rating|result|score|verdict|inspection|report|visit)$/
const VISITS = /^(?:check|inspection|monitoring visit|return|trip|visit)$/
/** "The county's last inspection, in May 2016, ended in a verdict of": whose inspection it was. */
const ENDED =
  /(?:^|[ZCEWy])[lr]{0,2}([PN])[lw<]{0,3}O(?:C?p[l]?DC?|C[^CZG]{1,6}C)?[HB]{0,2}w[ph][l]?U?[p]?[l]?$/
/** So many terms such a clause has at most. */
const LONGEST = 24
const ENDS = /^(?:ended|finished|resulted)$/
/** Nouns that are of other things too. */
const WIDE = /^(?:mark|outcome|report|result|score|visit|inspection)$/

/** Read whose verdict the subject of a clause is: "its new rating is good"; whoever is spoken of where it names nobody, null where it is no verdict. */
export function verdictHolders(stream: Stream, { verb, grade, rule }: Place): Holder[] | null {
  const { terms, shape } = stream
  const owner = endedBy(stream, grade, rule.id)
  if (owner >= 0) return readNaming(stream, nounPhrase(terms, shape, owner))?.holders ?? null
  if (!/being|judged|received|rating-of/.test(rule.id)) return null
  const lead = shape.slice(0, verb).replace(/[BHl<>]{0,3}$/, '')
  const found = VERDICT.exec(lead) ?? VERDICT.exec(shape.slice(0, verb))
  if (!found) return isVisit(stream, lead, rule.id) ? [whoeverAt((terms[verb] as Term).start)] : null
  const head = terms
    .slice(found.index, verb)
    .find(({ letter, text }) => /[U<>]/.test(letter) && NOUN.test(text))
  if (!head) return null
  const isPlain = !terms[grade]?.marked && /^(?:good|outstanding)$/.test(terms[grade]?.text ?? '')
  if (isPlain && WIDE.test(head.text) && !/[OU]/.test(shape.slice(grade + 1)) && !shape.includes('<'))
    return null
  if (!found[1]) return [whoeverAt(head.start)]
  const at = shape.indexOf(found[1][0] as string, found.index)
  const of = terms[at]
  if (!of) return null
  return of.letter === 'r'
    ? [{ kind: 'pronoun', words: of.text, at: of.start }]
    : (readNaming(stream, nounPhrase(terms, shape, at))?.holders ?? null)
}

// whose inspection ended in a grade, by its index; -1 where none did
function endedBy({ terms, shape }: Stream, grade: number, id: string): number {
  if (!/rating-of|by-signs/.test(id)) return -1
  const from = Math.max(0, grade - LONGEST)
  const found = ENDED.exec(shape.slice(from, grade))
  const at = found ? shape.indexOf(found[1] as string, from + found.index) : -1
  const isOwner = at >= 0 && /'s?$/.test(terms[at]?.text ?? '')
  return isOwner && terms.slice(at, grade).some(({ text }) => ENDS.test(text)) ? at : -1
}

// "The visit ended with a good grade"
function isVisit({ terms }: Stream, lead: string, id: string): boolean {
  const found = VISIT.exec(lead)
  if (!found || id !== 'grade/received') return false
  return terms.slice(found.index, lead.length).some(({ text }) => VISITS.test(text))
}
