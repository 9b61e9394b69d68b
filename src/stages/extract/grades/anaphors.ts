import { growAreas } from './grow-areas/grow-areas.ts'
import { entryOf, type Term, termOf } from './term.ts'

/** Words that stand for an area spoken of before, from one index up to another. */
interface Anaphor {
  from: number
  to: number
  /** Whether they stand for an area that is called by whom it is for: "what they get", of care leavers. */
  ofPeople: boolean
}

/** Parts of what is inspected: "that part of the service". */
const PART = /^(?:area|aspect|element|part|side|strand)$/
const WHOLE =
  /^(?:agency|centre|college|council|department|home|it|nursery|operation|partnership|practice|provision|school|service|services|setting|trust|work)$/
/** What is done for people, or what they have of it. */
const DONE =
  /^(?:arrangements|care|experiences|experiences and progress|help|offer|outcomes|provision|service|services|support|work)$/
const GETS = /^(?:experience|get|receive)$/
/** Areas called by whom they are for: "children in care", "young people who have left care". */
const PEOPLE =
  /^(?:(?:those|all) )?(?:(?:adult|disabled|looked-after|looked after|older|vulnerable|younger|youngest) )?(?:adults|apprentices|boarders|boys|care[- ]leavers|children|families|girls|infants|learners|pupils|residents|sixth[- ]formers|students|those|toddlers|trainees|young adults|young people|youngsters)\b/

/**
 * Put an area for the words that stand for one: "That part of the service was judged good", "For them, the council is
 * outstanding". It is the last that the sentence names before them, else the last that the sentence `before` names.
 */
export function settleAnaphors(terms: Term[], before: () => Term | null): Term[] {
  let out: Term[] | null = null
  for (let at = 0; at < terms.length; at++) {
    const anaphor = anaphorAt(terms, at)
    const area = anaphor && antecedentOf(out ?? terms.slice(0, at), anaphor, before)
    if (!anaphor || !area) {
      out?.push(terms[at] as Term)
      const elided = isOwnerAlone(terms, at) ? lastArea(out ?? terms.slice(0, at), before) : null
      if (elided) {
        out ??= terms.slice(0, at + 1)
        out.push(areaTerm(elided, terms[at]?.end ?? 0, terms[at]?.end ?? 0))
      }
      continue
    }
    out ??= terms.slice(0, at)
    const [first, last] = [terms[anaphor.from] as Term, terms[anaphor.to - 1] as Term]
    out.push(areaTerm(area, first.start, last.end))
    at = anaphor.to - 1
  }
  return out ? growAreas(out) : terms
}

const areaTerm = ({ areas, text }: Term, start: number, end: number): Term =>
  termOf(entryOf({ letter: 'A', areas }), text, start, end)

const lastArea = (own: readonly Term[], before: () => Term | null): Term | null =>
  own.findLast(({ letter }) => letter === 'A') ?? before()

/** Tell whether a provider at a place owns what is not said again: "Orme's board is good. Tarn's is inadequate". */
export function isOwnerAlone(terms: readonly Term[], at: number): boolean {
  const { text, provider } = terms[at] as Term
  return (
    provider !== undefined &&
    text.endsWith("'s") &&
    !provider.name.toLowerCase().includes(text) &&
    /^[l<>]?[BGHJVK]/.test((terms[at + 1]?.letter ?? '') + (terms[at + 2]?.letter ?? ''))
  )
}

function antecedentOf(own: readonly Term[], { ofPeople }: Anaphor, before: () => Term | null): Term | null {
  const area = lastArea(own, before)
  return area && (!ofPeople || PEOPLE.test(area.text)) ? area : null
}

function anaphorAt(terms: readonly Term[], at: number): Anaphor | null {
  const text = (i: number): string => terms[at + i]?.text ?? ''
  const upTo = (length: number, ofPeople: boolean): Anaphor => ({ from: at, to: at + length, ofPeople })
  switch (text(0)) {
    // "that part of the service", "this aspect of its work"
    case 'that':
    case 'this':
      if (!PART.test(text(1))) return null
      if (text(2) !== 'of') return upTo(2, false)
      return /^[lr]$/.test(terms[at + 3]?.letter ?? '') && WHOLE.test(text(4))
        ? upTo(5, false)
        : upTo(WHOLE.test(text(3)) ? 4 : 2, false)
    // "what they get"
    case 'what':
      return /^(?:they|those)$/.test(text(1)) && GETS.test(text(2)) ? upTo(3, true) : null
    // "their experiences and progress are"
    case 'their':
      return DONE.test(text(1)) && /[BHJVK]/.test(terms[at + 2]?.letter ?? '') ? upTo(2, true) : null
    // "the service for them", "what the council does for them"
    case 'them':
    case 'these':
      return text(-1) === 'for' && isFor(terms, at) ? upTo(1, true) : null
    default:
      return null
  }
}

// "For them, the council is good", "the service for them is good"
function isFor(terms: readonly Term[], at: number): boolean {
  const [before, after] = [terms[at - 2], terms[at + 1]]
  if (DONE.test(before?.text.split(' ').at(-1) ?? '') || /^(?:did|do|does|done)$/.test(before?.text ?? ''))
    return after === undefined || /[BHJVKMCZEGl<>]/.test(after.letter)
  return (before === undefined || /[CZE]/.test(before.letter)) && after?.letter === 'C'
}
