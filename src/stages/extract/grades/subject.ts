import { leadNoun } from './lead-noun.ts'
import { NAMING, nounPhrase, type Subject } from './noun-phrase.ts'
import type { Stream, Term } from './term.ts'

/** Verbs, with what may stand among them: "has also now been", "is said to". */
const VERB_GROUP = /[BHl<>XIoK~TSD]/
const SINGLES_OUT = /^(?:only|first|second|latest|last|most recent)$/
const AREA_NOUN = /^(?:area|aspect|category|field|judge?ment|one|strand|theme)$/
const VERBS = /[BJVKMLHy]/

/** Find what stands before a verb as its subject; null where that is nothing that could have a grade. */
export function subjectBefore(stream: Stream, verb: number): Subject | null {
  const { terms, shape } = stream
  let at = verb - 1
  while (at >= 0 && VERB_GROUP.test(shape[at] as string)) at--
  // "and which since May has been": over the date to what "which" stands for
  if (shape[at] === 'p' && shape[at - 1] === 'W') at--
  // "was outstanding in 2012 but by 2016 was found": likewise
  if (shape[at] === 'p' && shape[at + 1] === 'D' && shape[at - 1] === 'E') at--
  // "was the only other field to be hit with", "was the only area rated": over the predicate to what was
  const lead = shape.slice(0, at + 1).search(/[BH]{1,2}[l<>#wNUps]{1,7}$/)
  if (lead > 0 && (shape.slice(at + 1, verb).includes('T') || singlesOut(terms, lead, verb)))
    return subjectBefore(stream, lead)
  // "is among the few areas rated outstanding": what is
  const among = AMONG.exec(shape.slice(0, at + 1))
  if (among && /^(?:among|amongst)$/.test(terms[among.index + 1]?.text ?? ''))
    return subjectBefore(stream, among.index)
  // "with teaching the only strand to be rated"
  const withOne = WITH_ONE.exec(shape.slice(0, verb))
  if (withOne && terms.slice(withOne.index, verb).some(({ text }) => AREA_NOUN.test(text)))
    return nounPhrase(terms, shape, withOne.index)
  // "rose from the ashes to be named": whoever rose
  const rose = shape.slice(at + 1, verb).includes('T') ? shape.slice(0, at + 1).search(RISE) : -1
  if (rose > 0) return subjectBefore(stream, rose)
  // "is celebrating being named", "managed to keep": whoever does
  if (/[VJKM]/.test(shape[at] ?? '')) return subjectBefore(stream, at)
  // "two years after going into": likewise
  if (/ing$/.test(terms[at]?.text ?? '') && /after$/.test(terms[at - 1]?.text ?? ''))
    return mainSubject(terms, shape, at - 1)
  // "was thanked for keeping": whoever was
  if (
    shape[at] === 'p' &&
    /ing$/.test(terms[verb]?.text ?? '') &&
    /^(?:for|by|after|before)$/.test(terms[at]?.text ?? '')
  )
    return mainSubject(terms, shape, at)
  // "after being rated": whom the main clause is about
  if (shape[at] === 'Y') return afterWhat(stream, at)
  // "is one more area which requires improvement": what is
  const predicate = shape[at] === 'W' && AREA_NOUN.test(terms[at - 1]?.text ?? '')
  const is = predicate ? shape.slice(0, at).search(/[BH]{1,2}[l<>#wNUps]{1,5}$/) : -1
  if (is > 0) return subjectBefore(stream, is)
  // "Alder School - rated good - and Birch School": the name before the dash
  if (shape[at] === 'Z' && terms[at]?.text === '-' && at === verb - 1)
    if (shape[verb] === 'J' && shape[at - 1] === 'P') return nounPhrase(terms, shape, at - 1)
  // "which inspectors say needs attention"
  if (shape[at] === 'y' && shape[at - 1] === 'O') at--
  // "which Ofsted rated good": what "which" stands for
  if (shape[at - 1] === 'W' && (shape[at] === 'O' || (terms[at]?.text === 'they' && shape[verb] === 'J')))
    at--
  // "has lost its rating and now requires": whoever lost it
  if (shape[at] === 'E') return coordinated(stream, at)
  // "…, having been a grade three": whom the main clause is about
  const next = shape[at + 1] === '<' && / (?:after|before)$/.test(terms[at + 1]?.text ?? '') ? at + 2 : at + 1
  if (shape[at] === 'C' && /ing(?: |$)/.test(terms[next]?.text ?? ''))
    // "the other, Alder House, having been"
    return /#?wC[l]?P$/.test(shape.slice(0, at)) &&
      /^others?$/.test(terms[shape.slice(0, at).search(/wC[l]?P$/)]?.text ?? '')
      ? nounPhrase(terms, shape, at - 1)
      : mainSubject(terms, shape, at)
  const found = alongside(terms, shape, at) ?? subjectEndingAt(terms, shape, at, 0)
  // "the body that watches over the protection of children has been": not what it watches over
  if (found?.terms[0]?.letter === 'A' && /wW[l]?w[lw]{0,2}[lr]{0,2}$/.test(shape.slice(0, found.start)))
    return null
  // "Leadership was the best area, rated outstanding"
  return (
    found ??
    leadNoun(stream, at, verb) ??
    (shape[at] === 'C' && at === verb - 1 && /[JK]/.test(shape[verb] ?? '')
      ? mainSubject(terms, shape, at)
      : null)
  )
}

/** "Leadership, like teaching, was", "As with teaching, leadership was". */
const ALONGSIDE =
  /(?:AC[l]?[ph][lr]{0,2}AC|PC[l]?[ph][lr]{0,2}PC|(?:^|[ZCE])l?[ph][lr]{0,2}(?:AC[lr]{0,2}A|PC[lr]{0,2}P))$/
const WITH = /^(?:alongside|along with|as well as|as with|like|together with|with)$/

// both of two that a clause sets side by side
function alongside(terms: readonly Term[], shape: string, at: number): Subject | null {
  const start = shape.slice(0, at + 1).search(ALONGSIDE)
  const own = terms.slice(start < 0 ? at + 1 : start, at + 1)
  const by = own.find(({ letter }) => /[ph]/.test(letter))
  if (!by || !WITH.test(by.text)) return null
  return { terms: own.filter(({ letter }) => /[PA]/.test(letter)), start }
}

/** What is one of several, before what is said of these. */
const AMONG = /Bp[lr#]{0,3}(?:s|[lw]{0,2}[Nw])$/
const WITH_ONE = /(?<=h[lr]{0,2})A[l#]{1,3}wT?$/
const RISE = /[ML][^ZCWYBJHV]{1,7}$/

const singlesOut = (terms: readonly Term[], from: number, to: number): boolean =>
  terms.slice(from, to).some(term => SINGLES_OUT.test(term.text) || AREA_NOUN.test(term.text))

function coordinated(stream: Stream, at: number): Subject | null {
  const { terms, shape } = stream
  const verb = shape.slice(0, at).search(/[BJVKMLH][^BJVKMLHZ]*$/)
  return (verb > 0 ? subjectBefore(stream, verb) : null) ?? mainSubject(terms, shape, at)
}

/** "The home, run by the council in Orme, was shut down": a passive right before what a subordinate clause hangs on. */
const PASSIVE = /C[lH<>]{0,2}B(?=[lw]{1,4}$)/

// whom the clause that a subordinate one hangs on is about
function afterWhat(stream: Stream, at: number): Subject | null {
  const { terms, shape } = stream
  const verb = shape.slice(0, at).search(PASSIVE)
  return (verb > 0 ? subjectBefore(stream, verb + 1) : null) ?? mainSubject(terms, shape, at)
}

// whom the clause before a subordinate one begins with
function mainSubject(terms: readonly Term[], shape: string, at: number): Subject | null {
  const from = shape.slice(0, at).search(/[ZW][^ZW]*$/) + 1
  const first = shape.slice(from, at).search(NAMING)
  const rest = first < 0 ? '' : shape.slice(from + first, at)
  if (first < 0 || (!VERBS.test(rest.replace(/^./, '')) && !/[wfG]/.test(rest))) return null
  const list = /^(?:[PNRA](?:[lr]{0,2}[CE]{1,2}[lr]{0,2}(?=[PNRA]))?){1,6}/.exec(rest)
  return nounPhrase(terms, shape, from + first + (list?.[0].search(/[PNRA][^PNRA]*$/) ?? 0))
}

function subjectEndingAt(terms: readonly Term[], shape: string, from: number, depth: number): Subject | null {
  let at = from
  while (at >= 0 && /[lDS<>o]/.test(shape[at] as string)) at--
  if (at < 0 || depth > 4) return null
  const letter = shape[at] as string
  if (NAMING.test(letter)) return nounPhrase(terms, shape, at)
  // "Alder School's rating, which is"
  if (letter === 'U' && /[PNA]/.test(shape[at - 1] ?? '')) return nounPhrase(terms, shape, at - 1)
  // "Orme's arrangements were"
  if (
    letter === 'w' &&
    shape[at - 1] === 'P' &&
    OWNED.test(terms[at]?.text ?? '') &&
    /'s?$/.test(terms[at - 1]?.text ?? '')
  )
    return nounPhrase(terms, shape, at - 1)
  // "leaders, whose impact is"
  if (
    letter === 'w' &&
    shape[at - 1] === 'W' &&
    terms[at - 1]?.text === 'whose' &&
    OF_THEM.test(terms[at]?.text ?? '')
  )
    return antecedent(terms, shape, at - 1, depth)
  // "care leavers' support is"
  if (letter === 'w' && shape[at - 1] === 'A' && isServiceOf(terms[at - 1] as Term, terms[at] as Term))
    return nounPhrase(terms, shape, at - 1)
  if (letter === 'W') return antecedent(terms, shape, at, depth)
  if (letter === 'C' || letter === 'r' || letter === 'E') return beforeAside(terms, shape, at, depth)
  return throughModifiers(terms, shape, at)
}

// "care leavers' experiences", no "personal development work"
const isServiceOf = (area: Term, { text }: Term): boolean =>
  SERVICE.test(text) || (THEIRS.test(text) && /s'?$/.test(area.text))

/** What somebody is judged by: "whose impact". */
const OF_THEM =
  /^(?:arrangements|care|experiences|impact|performance|practice|progress|provision|support|work)$/
/** What stands for whoever it is of. */
const OWNED = /^(?:arrangements|efforts|functions|performance|practice|provision|record|response|work)$/

// "the school, which was": what stands before the comma; "whose courses were": what follows "whose"
function antecedent(terms: readonly Term[], shape: string, at: number, depth: number): Subject | null {
  // "A and B, both of which were"
  const group = GROUP.test(terms[at - 2]?.text ?? '') && terms[at - 1]?.text === 'of' ? at - 2 : at
  // "a school which was …, and which": what the first stands for
  const first = shape[at - 1] === 'E' ? shape.lastIndexOf('W', at - 2) : -1
  if (first > 0) return antecedent(terms, shape, first, depth + 1)
  // "care leavers have a service which is": they who have it
  const served = /A[^ZCWYGA]{0,3}[VH][lr]{0,2}(?:N|w)$/.exec(shape.slice(0, at))
  if (served && SERVICE.test(terms[at - 1]?.text ?? '')) return nounPhrase(terms, shape, served.index)
  // "Alder School, ten miles away, which was"
  const apart = /[PN]C[#lrwp]{1,6}C$/.exec(shape.slice(Math.max(0, group - 9), group))
  if (apart) return nounPhrase(terms, shape, Math.max(0, group - 9) + apart.index)
  return subjectEndingAt(terms, shape, shape[group - 1] === 'C' ? group - 2 : group - 1, depth + 1)
}
const SERVICE = /^(?:care|deal|education|experience|help|provision|service|services|support|teaching)$/
const THEIRS = /^(?:arrangements|experiences|needs|outcomes|performance|safety|work)$/
const GROUP = /^(?:all|both|each|two|three|four)$/

// "X, in Y Lane, was", "X, which has 30 staff, was": back over the aside to the comma that opens it
function beforeAside(terms: readonly Term[], shape: string, at: number, depth: number): Subject | null {
  const told = shape[at] === 'C' ? LISTED.exec(shape.slice(0, at)) : null
  if (told && /^[DHl<>]{0,4}[BJVKM]/.test(shape.slice(at + 1))) return nounPhrase(terms, shape, told.index)
  // "with Alder School, currently rated good, among them"
  if (/hPC$/.test(shape.slice(0, at + 1)) && /^[l<>]{0,2}J/.test(shape.slice(at + 1)))
    return nounPhrase(terms, shape, at - 1)
  // "behaviour, and personal development too, were"
  const too = shape[at] === 'C' ? AND_TOO.exec(shape.slice(0, at))?.[0] : null
  if (too && ALSO.test(terms[at - 1]?.text ?? ''))
    return nounPhrase(terms, shape, at - 1 - (too.match(/l*$/)?.[0].length ?? 0))
  const joined = alongWith(terms, shape, at)
  if (joined) return joined
  if (shape[at] === 'C' && NAMING.test(shape[at - 1] ?? '') && !hasOpener(terms, shape, at - 1))
    return nounPhrase(terms, shape, at - 1)
  // "the third, for leadership, is", "its best mark, on teaching, was": that area
  const sorted =
    shape[at] === 'C' && shape[at - 1] === 'A'
      ? shape.slice(0, at).search(/[wlU#G>]Cp[lr]{0,2}A(?:E[lr]{0,2}A)?$/)
      : -1
  if (sorted >= 0 && SORTED.test(terms[sorted]?.text ?? '') && ABOUT.test(terms[sorted + 2]?.text ?? ''))
    return nounPhrase(terms, shape, at - 1)
  // "one of the four, X in Y, was": X
  const placed = shape.slice(0, at).search(/(?<=[CpF][lr]?)Pp[lrw]{1,3}$/)
  if (placed > 0 && shape[at] === 'C') return nounPhrase(terms, shape, placed)
  let tries = 0
  for (let comma = at - 1; comma > 0 && tries < 3; comma--) {
    if (shape[comma] === 'Z') return null
    if (shape[comma] !== 'C') continue
    tries++
    const subject = subjectEndingAt(terms, shape, comma - 1, depth + 1)
    if (subject) return subject
  }
  return shape[at] === 'C' &&
    NAMING.test(shape[at - 1] ?? '') &&
    // "the rest, bar Alder School, are"
    shape[at - 2] !== 'x' &&
    !(/^[lr<>]*[BH]/.test(shape.slice(at + 1)) && isInRelative(shape, at - 1))
    ? nounPhrase(terms, shape, at - 1)
    : null
}

/** One more, set off by commas: "A, and B too,". */
const AND_TOO = /[PNA]C?E[lr]{0,2}[PNA]l{1,2}$/
const ALSO = /^(?:also|as well|likewise|too)$/

/** "The agency, which has carers in A, B and C": whom a relative with a list in it is about. */
const LISTED =
  /(?<=(?:^|[ZCEY])[lr#w]{0,4})[PNA](?:p[lrw]{1,3})?C[p]?W[^CGZWXO]{1,12}C[^BVJKMGZWYHXO]{1,9}E[^BVJKMGZWYHXO]{1,6}$/

// "services for A, along with those for B, were", "X, together with Y, was": both
function alongWith(terms: readonly Term[], shape: string, at: number): Subject | null {
  const start = shape.slice(0, at + 1).search(/[PNA](?:p[lr]{0,2}[PN])?C?p[lrw]{0,2}(?:p[lr]{0,2})?[PNA]C$/)
  const list = terms.slice(start, at)
  return start >= 0 && list.some(({ text }) => /^(?:along|together) with$/.test(text))
    ? { terms: list.filter(({ letter }) => NAMING.test(letter)), start }
    : null
}

// "its course, which is taught with X, was": X is not graded
const isInRelative = (shape: string, at: number): boolean =>
  /^CW/.test(shape.slice(shape.slice(0, at).lastIndexOf('C'), at))

const SORTED =
  /(?:^|[ -])(?:exception|finding|grades?|judge?ments?|last|lowest|highest|marks?|next|one|other|ratings?|rest|second|third|fourth|fifth|sixth|two|three|four|verdicts?)$/
const ABOUT = /^(?:for|in|on)$/

// whether the name before a closing comma is itself inside an aside: "the nursery in Pound Lane, Calverbury, was"
const hasOpener = (terms: readonly Term[], shape: string, at: number): boolean => {
  const comma = shape.slice(0, at).lastIndexOf('C')
  const opener = terms[comma + 1]
  return (
    comma > 0 &&
    opener !== undefined &&
    (/[WpFYDhfx]/.test(opener.letter) ||
      (opener.letter === 'E' && VERBS.test(shape.slice(comma + 2, at))) ||
      (shape[comma - 1] === 'P' &&
        (/[NA]/.test(shape[at] as string) || terms.slice(at - 2, at).some(({ text }) => LED.test(text))) &&
        /^(?:an?|another|one|the)$/.test(opener.text)) ||
      /^(?:run|owned|managed|operated|led|sponsored|based|part|home|which|near|headed|operating|serving)$/.test(
        opener.text,
      ))
  )
}

/** What leads from what somebody is to its owner or place: "a school run by X", "a home in X". */
const LED = /^(?:at|by|for|from|in|near|of|outside|with)$/

// "children's services in the town were", "a primary where the library is a horsebox has been", "an agency covering the valley was"
function throughModifiers(terms: readonly Term[], shape: string, from: number): Subject | null {
  for (let at = from; at >= 0 && from - at < 14; at--) {
    const letter = shape[at] as string
    if (/[ZyYQ]/.test(letter)) return null
    if (letter === 'W' && NAMING.test(shape[at - 1] ?? '')) return nounPhrase(terms, shape, at - 1)
    if (letter === 'C') return null
    if (!NAMING.test(letter)) continue
    // "the lessons they sat in on were": not they
    if (letter === 'R') return null
    const modifier = terms[at + 1]
    if (!modifier || VERBS.test(shape.slice(at + 1, from + 1))) continue
    if (/[phW]/.test(modifier.letter) && modifier.text !== 'of') return nounPhrase(terms, shape, at)
    if (
      modifier.letter === 'w' &&
      /(?:ing|ed|run|led|set|built|known|seen|there|itself|down|up|across|round|nearby|opposite|along|too)$/.test(
        modifier.text,
      )
    )
      return nounPhrase(terms, shape, at)
    if (letter !== 'N') return null
  }
  return null
}
