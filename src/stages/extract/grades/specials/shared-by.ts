import type { Line } from '../../../../model/article.ts'
import type { GradeWording } from '../../../../model/grades.ts'
import type { Provider } from '../../../../model/providers.ts'
import type { Claim } from '../claim.ts'
import { areasOf, namedAll } from '../holders.ts'
import { type Stream, type Term, textOf } from '../term.ts'
import { repeatClaim } from './repeat-claim.ts'

const GRADE_NOUN =
  '(?:accolade|distinction|fate|grade|honour|judge?ment|label|level|mark|outcome|praise|rating|ruling|score|status|tag|verdict)'
/** "and A shared that grade", "A fared no better", "with A in the same bracket": what is said of areas that have the grade before. */
const SAID_OF = new RegExp(
  '^(?:also |too |both |each |all |in turn |likewise |then )?' +
    `(?:(?:shar(?:ed?|es|ing)|match(?:ed|es|ing)?|suffered|suffers|met|meets|mirrored|mirrors) (?:in )?(?:the|this|that)(?: same| very)*(?: \\w+)? ${GRADE_NOUN}s?\\b` +
    '|(?:(?:fared|fares|did|does|was|were|is|are|scored|looked) )?(?:no|little) (?:better|less|worse)\\b(?! than)' +
    '|(?:followed|follows|following) suit\\b|(?:went|goes|going) the same way\\b' +
    '|(?:joined|joins|joining|matched|matches|matching) (?:it|that|them)(?: there)?(?:$| [.,;])' +
    '|the same(?:$| [.,;])' +
    '|(?:(?:are|did|do|does|is|was|were) (?:, )?)?(?:also|as well|too)(?:$| [.;])' +
    '|(?:(?:are|did|do|does|is|was|were) )?(?:likewise|ditto)(?:$| [.,;]))',
)
/** "were a notch higher", "went one better": areas that have the grade next to the one before. */
const STEPS_OF =
  /^(?:also |too |both |each )?(?:(?:are|came in|came out|did|fared|finished|got|is|ranked|sit|sits|stood|was|went|were) )?(?:(?:a|an|one|two) )(?:(?:notch|rung|step|grade|peg|place|mark)(?:e?s)? )?(above|better|higher|up|below|down|lower|worse)(?:$| [.,;:)])/
/** "ditto A", "likewise A", "with the same for A", "and the same goes for A": what leads to areas that have it. */
const LEADS_TO = new RegExp(
  '^(?:(?:as well as|and|but|with|so|that) )*(?:' +
    '(?:ditto|likewise|similarly|so too|(?:said |reached |took )?the same(?: as| (?:conclusion|view))?)(?: for| in| with| on| about| of)?' +
    '|(?:that|this) goes (?:also |equally |too )?for' +
    '|(?:it|that|this) (?:is|was) (?:just |much )?the same (?:story )?(?:for|in|on|with)' +
    '|the same (?:goes|went|is true|was true|holds|held|holds true|held true|applies|applied|can be said|could be said|was said|grade|mark|verdict) (?:of|for|in|on|to|with)' +
    `|(?:it|that|this) (?:is|was) (?:also |too |likewise )?(?:a|an|the|its|their) (?:\\w+ )?${GRADE_NOUN} (?:it (?:got |had |earned )?|that (?:(?:also|too) )?(?:extends|extended|applies|applied|covers) |that (?:\\w+ ){0,3}|which (?:\\w+ ){0,3}|(?:was )?(?:given|awarded|reached|shared) )?(?:, (?:also|likewise|too) , )?(?:for|of|on|in|by|to)?` +
    `|(?:a|an|the|its) ${GRADE_NOUN} (?:that |which )?(?:it|they) (?:shares?|shared) with` +
    '|(?:it|they|the [a-z]+) (?:did|does|do|fared|fares|scored) (?:just |every bit |equally )?(?:as )?(?:badly|highly|poorly|well) (?:for|in|on)' +
    '|no less (?:can|could|may|might) be said (?:for|of)|no less (?:is|was) true of' +
    '|(?:inspectors|ofsted|they) (?:are|were) of the same (?:mind|opinion|view) (?:about|of|on)' +
    '|(?:inspectors|it|ofsted|they) (?:also )?(?:concluded|felt|found|said|say|thought|think) the same (?:about|for|of)' +
    '|as (?:it|they) (?:are|did|does|do|is|was|were) for' +
    '|(?:it|they) (?:was|were) (?:also )?(?:found|graded|judged|rated) (?:likewise|so|the same) (?:for|in|on)' +
    ")(?: (?:both|her|his|its|our|that of|the|their|[a-z]+'s))*$",
)
/** What shares a grade: areas, or providers. */
type Sharing = 'A' | 'P'

/** Those listed, the first by itself; and the same with no verb of theirs after them. */
const LISTS: Readonly<Record<Sharing, readonly [list: RegExp, named: RegExp]>> = {
  A: listsOf('A'),
  P: listsOf('P'),
}

function listsOf(letter: Sharing): [RegExp, RegExp] {
  const more = `(?:C?[l]?C?E|C)[lr]{0,3}p?[lr]{0,2}${letter}`
  const noVerb = '(?![l<>]{0,2}[BJVKMH])'
  return [
    new RegExp(`^[lr]{0,3}${letter}(?:${more})*`),
    new RegExp(`^${letter}(?:${more}${noVerb})*${noVerb}`),
  ]
}

/** What a sentence has that may say so; quicker than to try. */
const HINTS = new Set(
  'above also as badly below better ditto down followed follows going grade higher highly joined joining joins less likewise lower mark match matched matches matching meets met mirrored mirrors poorly rating same share shared shares sharing similarly so suffered suffers too up verdict well went worse'.split(
    ' ',
  ),
)

/** A sentence that begins a paragraph starts so near to it, in code units. */
const OPENING = 3

/** Read areas or providers that are said to share the grade before: "and the sixth form shared that grade", "Ditto leadership", "with high needs a notch above", "Birch School got the same". */
export function findShared(
  stream: Stream,
  line: Line,
  last: Claim | null,
  from: number,
  to = stream.shape.length,
): Claim[] {
  if (!last || last.mention.rejected) return []
  const { terms, shape } = stream
  const isOfLine = last.mention.line === line.number
  // of the paragraph before only where this one begins so
  if (!isOfLine && (terms[0]?.start ?? 0) > line.start + OPENING) return []
  if (!hasHint(terms, from, to)) return []
  for (const letter of isOfLine ? (['A', 'P'] as const) : (['A'] as const)) {
    const first = shape.indexOf(letter, from)
    if (first < 0 || first >= to) continue
    for (let at = from; at < to; at++) {
      if (at > from && !/[CZEYh]/.test(shape[at - 1] as string)) continue
      const shared = sharedAt(stream, at, to, letter)
      if (shared?.isToo && from > 0 && OTHER_VERB.test(shape.slice(from, at))) continue
      if (shared) return claimsOf(stream, line, last, shared)
    }
  }
  return []
}

function hasHint(terms: readonly Term[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { text, wording } = terms[at] as Term
    if (wording?.kind === 'same' || HINTS.has(text)) return true
  }
  return false
}

/** Areas or providers of a clause, with how far below the grade before theirs is. */
interface Shared {
  letter: Sharing
  /** Whether it only says that they do too what is said last. */
  isToo?: boolean
  from: number
  to: number
  down: number
}

// those of a clause that says that they share the grade, or stand next to it
function sharedAt({ terms, shape }: Stream, at: number, end: number, letter: Sharing): Shared | null {
  const [list, named] = LISTS[letter]
  const to = at + (list.exec(shape.slice(at, end))?.[0].length ?? 0)
  if (to > at) {
    const said = textOf(terms, to, Math.min(to + 8, terms.length))
    if (letter === 'A' ? SAID_OF.test(said) : endsSo(said))
      return { letter, from: at, to, down: 0, isToo: TOO.test(said) }
    const [step, side] = STEPS_OF.exec(said) ?? []
    if (step)
      return { letter, from: at, to, down: (step.includes('two') ? 2 : 1) * (DOWN.test(side ?? '') ? 1 : -1) }
  }
  const first = shape.indexOf(letter, at)
  if (first <= at || first >= end || first > at + 10 || /[GZ]/.test(shape.slice(at, first))) return null
  if (!LEADS_TO.test(textOf(terms, at, first))) return null
  const length = named.exec(shape.slice(first))?.[0].length ?? 0
  return length > 0 ? { letter, from: first, to: first + length, down: 0 } : null
}
/** "does too", "was as well", "too". */
const TOO = /^(?:(?:are|did|do|does|is|was|were) (?:, )?)?(?:also|as well|too)\b/
/** Something else that they may do too: "was rated good but needs a roof, and Elm School does too". */
const OTHER_VERB = /[BHJVKMw]/
// of providers only what ends a sentence, as they do more than get grades: "got the same grade", never "joined it, forming a trust"
function endsSo(said: string): boolean {
  const words = SAID_OF.exec(said)?.[0]
  return (
    words !== undefined &&
    !MORE.test(words) &&
    /^(?:$| ?[.;])/.test(said.slice(words.replace(/ [.;]$/, '').length))
  )
}
const MORE = /\b(?:better|join\w*|less|worse)\b/
const DOWN = /^(?:below|down|lower|worse)$/

const LADDER = ['outstanding', 'good', 'requires-improvement', 'inadequate']

// the wording so many grades below another
function stepFrom(wording: GradeWording, down: number): GradeWording | null {
  if (down === 0) return wording
  const from =
    wording.kind === 'named'
      ? wording.grade
      : wording.kind === 'number'
        ? LADDER[wording.number - 1]
        : wording.kind === 'end'
          ? LADDER[wording.best ? 0 : 3]
          : undefined
  return from ? { kind: 'steps', down, from } : null
}

function claimsOf(stream: Stream, line: Line, last: Claim, { letter, from, to, down }: Shared): Claim[] {
  const wording = stepFrom(last.mention.reading.wording, down)
  if (!wording) return []
  const own = stream.terms.slice(from, to)
  const named = own.filter(term => term.letter === letter)
  const holders = namedAll(named)
  if (letter === 'P' && holders.some(({ provider }) => isHeldBy(last, provider))) return []
  const claim = repeatClaim(last, line, {
    id: 'grade/shared',
    words: own.slice(own.indexOf(named[0] as Term), own.lastIndexOf(named.at(-1) as Term) + 1),
    reading:
      letter === 'P' ? { wording, holders } : { wording, areas: areasOf(named), whole: false, spread: false },
    because: `told beside “${last.mention.words}”`,
  })
  return [{ ...claim, stream, verb: from, scope: from }]
}

// whether it is whoever has the grade already
const isHeldBy = ({ mention: { reading } }: Claim, provider: Provider): boolean =>
  reading.holders.some(holder => holder.kind === 'named' && holder.provider.name === provider.name)
