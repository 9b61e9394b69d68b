import { collect } from '../../../../model/collect.ts'
import type { Claim } from '../claim.ts'
import type { Term } from '../term.ts'
import { rejectWhere } from './reject-where.ts'

/** The letters in which a claim may be denied or softened: its clause from shortly before the subject on. */
function scopeOf({ stream: { shape, terms }, scope, verb, grade }: Claim): { letters: string; from: number } {
  const clause = shape.slice(scope, verb).lastIndexOf('Y')
  if (clause >= 0) return { letters: shape.slice(scope + clause, grade), from: scope + clause }
  // "could not fault behaviour, which they rated outstanding": likewise
  const relative = shape.slice(scope, verb).lastIndexOf('CW')
  const denied = shape.slice(0, Math.max(0, scope + relative)).search(/X[lr]{0,2}[PNA]$/)
  if (relative >= 0 && (denied < 0 || terms[denied]?.text === 'than'))
    return { letters: shape.slice(scope + relative, grade), from: scope + relative }
  // "would work with Alder School, rated good in May": likewise
  if (/PC[l<>]{0,2}$/.test(shape.slice(0, verb)) && shape[verb] === 'J')
    return { letters: shape.slice(verb, grade), from: verb }
  // "missed out this time, sliding from good": likewise
  if (shape[verb - 1] === 'C' && shape[verb] === 'M' && /ing$/.test(terms[verb]?.text ?? ''))
    return { letters: shape.slice(verb, grade), from: verb }
  // "could find no fault in A and B, however, and both got": a clause of its own
  const both = /C[w]?C?E[l]$/.exec(shape.slice(scope, verb))
  if (both && terms[verb - 1]?.text === 'both')
    return { letters: shape.slice(scope + both.index, grade), from: scope + both.index }
  // "fell short of the expected standard and needs attention": likewise
  if (/GE$/.test(shape.slice(0, grade)) && verb === grade) return { letters: '', from: grade }
  // "but insufficient progress in A": a clause of its own
  if (/^C?E/.test(shape.slice(scope)) && terms[shape.indexOf('E', scope)]?.text === 'but')
    return { letters: shape.slice(scope, grade), from: scope }
  const before = shape.slice(Math.max(0, scope - 4), scope)
  const cut = Math.max(before.search(/[ZWyEC][^ZWyEC]*$/), -1) + 1
  const from = Math.max(0, scope - 4) + cut
  return { letters: shape.slice(from, grade), from }
}

const RELATIVE = /CW[^CZ]{1,18}C/

// "Alder School, which is not one of ours, remains good", "short of the top but up from inadequate": denied of something else
function withoutRelative({ stream: { terms } }: Claim, letters: string, from: number): string {
  if (!letters.includes('X')) return letters
  const but = letters.lastIndexOf('E')
  const rest = but >= 0 && terms[from + but]?.text === 'but' ? letters.slice(but) : letters
  return rest.replace(RELATIVE, 'C')
}

// "Alder School, good since anyone last looked, was": of something else
const withoutAside = (letters: string): string =>
  letters.indexOf('C') === letters.lastIndexOf('C')
    ? letters
    : letters.replace(RELATIVE, 'C').replace(/^([^CZ]{1,8})C[^CZ]{1,24}C(?=[l<>]{0,2}[BHJVKM])/, '$1C')

/** Reject what is denied: "was not rated good", "no school was judged inadequate", "missed out on a one". */
export const rejectDenials = rejectWhere('grade/denied', 'it is denied', claim => {
  const { letters: all, from } = scopeOf(claim)
  const letters = all.includes('X') ? withoutRelative(claim, withoutAside(all), from) : ''
  // "no one has said that we are good"
  return /X/.test(letters) || /X[lwBH]{0,3}[yJ]$/.test(claim.stream.shape.slice(Math.max(0, from - 6), from))
})

/** Reject wishes, aims, conditions and fears: "could have been good", "on track to be good", "if rated good". */
export const rejectWishes = rejectWhere('grade/wish', 'it is wished for, feared or supposed', claim => {
  if (/to-be|of-provider|stood-out/.test(claim.rule.id)) return false
  // "would go no further than good"
  if (/\bno \w+ than$/.test(claim.stream.terms[claim.grade - 1]?.text ?? '')) return false
  // "was found to need urgent improvement"
  const { terms, shape } = claim.stream
  if (
    /J[lpO]{0,3}T[l]?I$/.test(shape.slice(0, claim.grade)) &&
    /^needs?$/.test(terms[claim.grade - 1]?.text ?? '')
  )
    return false
  const { letters: all, from } = scopeOf(claim)
  if ((all.includes('I') && withoutAside(all).includes('I')) || isToCome(claim, from)) return true
  if (/(?:^|[ZC])I[^ZCEWY]{0,8}$/.test(claim.stream.shape.slice(0, from))) return true
  return isInfinitive(claim, from)
})

// "they'd be outstanding by now", "we'd have been good", "is going to be good"
const isToCome = ({ stream: { terms }, grade }: Claim, from: number): boolean =>
  terms.slice(from, grade).some(({ text }, i, all) => {
    const next = all[i + 1]?.text
    return (
      (text === 'd' && (next === 'be' || next === 'have')) ||
      (text === 'going' && next === 'to' && all[i + 2]?.text === 'be') ||
      // "in line for a third good", "on track for an outstanding"
      (next === 'for' && /^(?:course|line|track)$/.test(text) && /^(?:in|on)$/.test(all[i - 1]?.text ?? ''))
    )
  })

// "to be good" is an aim, but "the first to be rated good", "was found to be good" are none
function isInfinitive({ stream: { shape, terms }, verb, grade, rule }: Claim, from: number): boolean {
  if (
    rule.change !== null ||
    (/J/.test(shape.slice(verb, grade)) === false && shape[verb] !== 'B' && shape[verb] !== 'V')
  )
    return false
  const group = shape.slice(from, verb + 1)
  if (!/T[l]?[BJV]*$/.test(group)) return false
  const lead = collect(terms.slice(Math.max(0, Math.min(from, verb - 9)), verb), term => term.text)
  if (
    lead.some(text =>
      /^(?:(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|latest|last|most recent)|one|delighted|proud|pleased|thrilled|happy|honoured|able|chuffed|relieved|glad|manage[ds]?|managing|used|one of .*)$/.test(
        text,
      ),
    )
  )
    return false
  // "climbed out of special measures to be graded good": it was
  if (/J/.test(shape.slice(verb, grade)) && lead.some(text => ROSE.test(text))) return false
  if (/J[^ZG]{1,40}CT[lBHJV]*$/.test(shape.slice(0, verb + 1))) return false
  if (isFound(terms, shape.slice(0, verb + 1))) return false
  return !/[JB][l<>]{0,2}T[lBHJV]*$/.test(shape.slice(0, verb + 1)) && !/[VM]T[l]?B?$/.test(group)
}

const ROSE =
  /^(?:bounced|clambered|clawed|climbed|crashed|dropped|emerged|fallen|fell|jumped|leapt|leaped|plunged|recovered|rebounded|risen|rose|slid|slipped|soared|sunk|sank|tumbled|went on)\b/

// "had found its care to be good", "found A to be good and B to be outstanding"
function isFound(terms: readonly Term[], left: string): boolean {
  const at = left.search(/[Jy](?:[rlwpNARP]{1,9}TB?G[oU]?C?E)?[rlwpNARPCES]{1,12}T[lBHJV]*$/)
  return at >= 0 && FINDS.test(terms[at]?.text ?? '')
}
const FINDS =
  /^(?:adjudg|believ|consider|declar|deem|felt|finding|finds?$|found|held|judg|pronounc|ruled|said$|says$|thought)/

/** Reject sets of grades: "good or outstanding", "good or better". */
export const rejectSets = rejectWhere(
  'grade/set',
  'it is a set of grades',
  ({ stream: { shape }, grade }) =>
    /^[U]?[l]?\/[l]*(?:G|w|>)/.test(shape.slice(grade + 1)) || /G[U]?[l]?\/[l]*$/.test(shape.slice(0, grade)),
)

const OFSTED = /ofsted|hmis?$|majesty|education watchdog|schools watchdog|government inspectors/

/** Reject what other bodies say: "rated good by the CQC". */
export const rejectOthers = rejectWhere(
  'grade/other-inspectorate',
  'another body gave it',
  ({ stream: { shape, terms }, rule, verb, grade }) => {
    if (PRISON_GRADES.test(terms[grade]?.text ?? '') && isOfPrisonTest(terms, grade)) return true
    if (isByOthers(terms, shape, grade)) return true
    if (rule.id === 'grade/send-outcome' || !shape.includes('Q')) return false
    if (/^[^ZWCG]{0,3}Q/.test(shape.slice(grade + 1))) return true
    if (/Q[CWlBH]{0,4}$/.test(shape.slice(0, verb))) return true
    return !terms.some(({ letter, text }) => letter === 'O' && OFSTED.test(text))
  },
)

/** Who rates schools and homes besides inspectors. */
const OTHERS =
  /^(?:charity|children|customers|diocese|families|judges|locals|members|mums|neighbours|parents|patients|peers|police|public|pupils|readers|residents|staff|students|users|villagers|visitors|voters)$/

// "rated outstanding by its students", "judged inadequate, a charity says"
function isByOthers(terms: readonly Term[], shape: string, grade: number): boolean {
  const by = /^[oUl]{0,2}p[lrw%]{1,4}/.exec(shape.slice(grade + 1))?.[0] ?? ''
  const says = /^[oUl]{0,2}C[lr]{0,2}w{1,2}y/.exec(shape.slice(grade + 1))?.[0] ?? ''
  const said = terms.slice(grade + 1, grade + 1 + Math.max(by.length, says.length))
  return (says !== '' || said.some(({ text }) => text === 'by')) && said.some(({ text }) => OTHERS.test(text))
}

// "the lowest of the four healthy prison scores", "poor for purposeful activity": of the inspectorate of prisons
const PRISON_GRADES = /^(?:good|poor)$/
const isOfPrisonTest = (terms: readonly Term[], grade: number): boolean =>
  terms.some(
    ({ text }, at) =>
      (text === 'healthy' && /^prison/.test(terms[at + 1]?.text ?? '')) ||
      (text === 'purposeful' &&
        terms[at + 1]?.text === 'activity' &&
        // "poor for purposeful activity", "purposeful activity was poor"
        Math.abs(at - grade) < 4),
  ) && !terms.some(({ letter, text }) => letter === 'O' && OFSTED.test(text))

const RANGE = /(?<!M[l#wp]{0,4})U[prwlC]{0,4}F[l]{0,2}GT/
const MARKS = /^(?:grades|judge?ments|labels|marks|outcomes|ratings|scores|verdicts)$/
/** "jargon for a three". */
const NAME_FOR = /^(?:another|code|euphemism|jargon|label|name|parlance|shorthand|term|word)$/
const isNamedBefore = (terms: readonly Term[], shape: string, grade: number): boolean => {
  const at = shape.lastIndexOf('p', grade)
  return (
    at > 0 &&
    at > grade - 4 &&
    /^(?:for|of)$/.test((terms[at] as Term).text) &&
    NAME_FOR.test((terms[at - 1] as Term).text)
  )
}
const LISTED = /(?:G[U]?[CEl/]{1,3}){3}|(?:G[U]?[CEl/]{1,3}){2}G/

/** Reject the words of a scale: "on a scale from 1 (inadequate) to 4 (outstanding)", "The four grades are good, fair and poor". */
export const rejectScales = rejectWhere(
  'grade/scale',
  'it explains the scale',
  ({ stream: { terms, shape }, grade }) => {
    if (isNamedBefore(terms, shape, grade)) return true
    const scale = terms.slice(Math.max(0, grade - 12), grade).findLastIndex(({ text }) => text === 'scale')
    if (scale >= 0 && !/[PNR]/.test(shape.slice(Math.max(0, grade - 12) + scale, grade))) return true
    // "The grades are good, fairly good, barely good and poor"
    const noun = shape.slice(0, grade).search(/[U][l]?B[l]?$/)
    if (
      noun >= 0 &&
      /^C/.test(shape.slice(grade + 1)) &&
      /s$/.test(terms[noun]?.text ?? '') &&
      !/[rPN]/.test(shape.slice(0, noun))
    )
      return true
    // "hands out marks from poor to good"
    const marks = shape.includes('GT') && shape.includes('U') ? shape.search(RANGE) : -1
    if (marks >= 0 && marks < grade && MARKS.test(terms[marks]?.text ?? '')) return true
    // "A, B and C were rated good, outstanding and inadequate respectively"
    if (terms.some(({ text }) => text === 'respectively')) return false
    return LISTED.test(shape) && !/[PA]/.test(shape.slice(shape.search(LISTED)))
  },
)

const THINK =
  /^(?:believed?|believes|feel|feels|felt|reckon(?:ed)?|reckons|self-evaluation|think|thinks|thought|view)$/

// "the governors' own view is that we are good", "our self-evaluation had put us at good"
function thinkThemselves(terms: readonly Term[], grade: number): boolean {
  const at = terms.slice(0, grade).findLastIndex(({ text }) => THINK.test(text))
  if (at < 0 || terms.slice(at, grade).some(({ letter }) => letter === 'O')) return false
  const isOwn = /[PN]/.test(terms[at - 1]?.letter ?? '')
  return terms
    .slice(at, grade)
    .some(({ text }) => /^(?:we|us|our)$/.test(text) || (isOwn && /^(?:it|they)$/.test(text)))
}

/** Reject what somebody thinks of themselves: "judged ourselves to be good". */
export const rejectOwnViews = rejectWhere(
  'grade/own-view',
  'they say it of themselves',
  ({ stream: { terms }, verb, grade }) =>
    thinkThemselves(terms, grade) ||
    (terms
      .slice(verb, grade)
      .some(term => /^(?:itself|ourselves|themselves|himself|herself)$/.test(term.text)) &&
      /[JV]/.test(terms[verb]?.letter ?? '')),
)

const ENDS_SENTENCE = /^[.!?:]$/

/** Reject questions: "Is your school good?", but not what comes before one: "It was good, and the head asked: 'Why us?'" */
export const rejectQuestions = rejectWhere(
  'grade/question',
  'it is asked',
  ({ stream: { terms }, grade }) =>
    terms.find(({ text }, i) => i > grade && ENDS_SENTENCE.test(text))?.text === '?',
)
