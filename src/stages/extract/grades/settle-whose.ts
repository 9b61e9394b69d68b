import { type Context, whoeverAt } from './claim.ts'
import type { Place } from './find-subject.ts'
import { areasOf } from './holders.ts'
import type { Stream, Term } from './term.ts'
import { topicBySigns } from './topic-signs.ts'
import type { Whose } from './whose/read-holders.ts'

const WHOLE = /^(?:the )?overall (?:effectiveness|quality|grade|judge?ment)$/
/** "For leadership, and for care leavers, it was good", "In one area, leadership, though, it was", "Only for care leavers, of whom there are few, does the city": areas before the clause. */
const FRONTED =
  /^(?:[lrE]{0,3}[pxh]|[E]?YRwT)(?:[lr]{0,2}|[l#]{1,2}wC)A(?:[CE]{0,2}[lr]{0,4}(?:p[lr]{0,2})?A)*(?=(?:C[^ZGA]{1,14}C|C[lwY])?C?[Bw]?[lrw<>]{0,3}[RPN][^ACZ]{0,4}$|(?:C[^ZGA]{1,14}C|C)?[lr]{0,2}$|C(?:O|[lr]{0,2}[NP])[l<>H]{0,2}(?:[yJV][^ACZG]{0,6})?$)/

/** Settle what the clause of a grade leaves to the words around it: areas that come first, and "that" or nothing for whoever is spoken of. */
export function settleWhose(whose: Whose, stream: Stream, place: Place, { last, leadArea }: Context): void {
  whose.areas = areasAround(whose, stream, place)
  if (!whose.nobody) return
  const { terms, shape } = stream
  // "For the record, that is good for leaders"
  const isThat =
    place.rule.id === 'grade/being' &&
    place.complement.areas.length > 0 &&
    /^(?:that|this|which)$/.test(terms[place.verb - 1]?.text ?? '') &&
    /(?:^|[CZ])[Ww]$/.test(shape.slice(0, place.verb))
  // "HMP Alder. Rated good by Ofsted, with …"
  const isBare =
    place.rule.id === 'grade/judged' && place.verb === 0 && /^J[l]{0,2}G(?:p[l]?O|$|[ZC])/.test(shape)
  // "Here provision was outstanding"
  const isProvision =
    place.rule.id === 'grade/being' &&
    /^[lwo<>]{0,4}$/.test(shape.slice(0, place.verb)) &&
    terms.slice(0, place.verb).some(({ text }) => text === 'provision')
  // "Boarding was said to require improvement for leadership"
  const isPassive =
    place.rule.id === 'grade/judged' &&
    place.complement.areas.length > 0 &&
    shape[place.verb - 1] === 'B' &&
    /^[lrw]{1,3}(?:C[^GZC]{1,9}C)?B$/.test(shape.slice(0, place.verb))
  // "Inspectors said: 'This is a good school'"
  const isThis =
    place.rule.id === 'grade/being' &&
    terms[place.verb - 1]?.text === 'this' &&
    shape[place.grade + 1] === 'N' &&
    /O[^GPN]*y[^GPN]*$/.test(shape.slice(0, place.verb))
  // "It fell short in its leadership. That was judged inadequate"
  const spoken =
    shape[0] === 'W' &&
    terms[0]?.text === 'that' &&
    /^W(?:C[yROlN]{2,4}C)?(?:[BH]{1,2}[l<>]{0,2}J|[BH]{0,2}[l<>]{0,2}G)/.test(shape)
      ? leadArea(true)
      : null
  if (spoken) {
    whose.areas = [spoken]
    whose.holders = [whoeverAt((terms[0] as Term).start)]
  } else if (isThat && last) whose.holders = last.mention.reading.holders
  else if (isBare || isProvision || isPassive || isThis) whose.holders = [whoeverAt((terms[0] as Term).start)]
  else {
    const topic = topicBySigns(stream, place)
    if (!topic) return
    whose.holders = [whoeverAt((terms[place.grade] as Term).start)]
    if (whose.areas.length === 0) whose.areas = topic.areas
  }
  whose.nobody = false
}

function areasAround({ areas }: Whose, { terms, shape }: Stream, { grade, verb, rule }: Place) {
  // "the overall effectiveness of services for children in care": of those
  if (areas.length > 1 && WHOLE.test(areas[0]?.words ?? '')) {
    const at = terms.findIndex(({ text }) => text === areas[0]?.words)
    if (terms[at + 1]?.text === 'of' && /^[lr]{0,2}A/.test(shape.slice(at + 2))) return areas.slice(1)
  }
  if (areas.length > 1 || !/being|judged|received|by-signs|moved|kept|verbal|rating-of/.test(rule.id))
    return areas
  // "For care leavers the judgement is good"
  const end = Math.max(0, rule.id === 'grade/rating-of' ? shape.lastIndexOf('U', grade) : verb)
  // "I grant him this: for", "…, and for"
  const from = OPENS.test(shape) ? 0 : shape.slice(0, end).search(/(?<=Z|C(?=[Ex]))[^ZC]*$/)
  if (from < 0 || !OPENS.test(shape.slice(from))) return areas
  const before = FRONTED.exec(shape.slice(from, end))?.[0]
  return before ? areasOf(terms.slice(from, from + before.length)) : areas
}

/** How a clause begins that puts areas first. */
const OPENS = /^[El]{0,2}(?:[ph]|x[l]?A|YRwT)/
