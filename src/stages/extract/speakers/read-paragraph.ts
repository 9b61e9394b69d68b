import type { MaskedLine, MaskedSentence, Quoted } from './masked-line.ts'
import { type Heard, remember } from './memory.ts'
import { heardOfsted, heardPerson, resolveReference } from './resolve-reference.ts'
import { speakerRules } from './speaker-rules.ts'
import type { State } from './state.ts'
import { mainSubject, subjectBefore } from './subject.ts'
import { isCapital, type Name, readTokens, type Token } from './tokens.ts'

/** Name the speaker of each quotation of a paragraph, and remember whom it speaks of. */
export function readParagraph(
  { text, sentences, line }: MaskedLine,
  names: readonly Name[],
  state: State,
): void {
  const free = names.filter(
    name =>
      !sentences.some(({ quoted }) => quoted.some(({ start, end }) => name.start < end && start < name.end)),
  )
  const hasQuotation = sentences.some(({ quoted }) => quoted.length > 0)
  let spoke: Heard | null = null
  let last: Heard | null = null
  for (const sentence of sentences) {
    const own = free.filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
    const tokens = readTokens(text, sentence, own)
    noteNames(tokens, sentence.quoted[0]?.start ?? sentence.end, state)
    if (sentence.quoted.length === 0) {
      const told = hasQuotation || sentence === sentences.at(-1) ? toldBy(tokens, text, state) : null
      if (told) last = told
      noteNames(tokens, Number.POSITIVE_INFINITY, state)
      continue
    }
    for (const quoted of sentence.quoted) {
      const heard = speakerOf(quoted, sentence, tokens, text, { spoke, last }, state)
      if (heard) {
        spoke = heard
        last = heard
        remember(state.memory, heard)
      }
    }
    noteNames(tokens, Number.POSITIVE_INFINITY, state, sentence.quoted[0]?.start)
  }
  if (line.kind === 'headline' || line.kind === 'crosshead') return
  state.before = last
  const end = sentences.at(-1)?.quoted.at(-1)
  state.isLeftOpen = end !== undefined && !end.mention.closed && end.end >= text.trimEnd().length
}

interface Paragraph {
  /** Who spoke last in it, and who spoke or acted last. */
  spoke: Heard | null
  last: Heard | null
}

function speakerOf(
  quoted: Quoted,
  sentence: MaskedSentence,
  tokens: readonly Token[],
  text: string,
  { spoke, last }: Paragraph,
  state: State,
): Heard | null {
  if (quoted.part > 0) return knownSpeaker(quoted)
  const at = tokens.findIndex(token => token.kind === 'quote' && token.start === quoted.start)
  for (const rule of speakerRules) {
    const cued = rule.read({ tokens, at, text, stop: quoted.stop })
    if (!cued) continue
    const heard = resolveReference(cued.reference, state.memory, state.bodies)
    if (heard) return assign(quoted, heard, rule.id, cued.cue, `${rule.id}: “${cued.cue}”`)
  }
  const isAlone = !/[\p{L}\d]/u.test(text.slice(sentence.start, quoted.start))
  if (spoke && isAlone)
    return assign(quoted, spoke, 'quotation/same-paragraph', null, 'goes on after another')
  if (last && isAlone)
    return assign(quoted, last, 'quotation/sentence-before', null, 'follows the sentence before')
  const isFirst = sentence.start === 0 || !/[\p{L}\d]/u.test(text.slice(0, quoted.start))
  if (isAlone && isFirst && state.before)
    return assign(quoted, state.before, 'quotation/paragraph-before', null, 'follows the paragraph before')
  if (isAlone) return null
  const subject = mainSubject(tokens.slice(0, at), text)
  const heard =
    subject &&
    (subject.kind === 'person' || (subject.kind === 'pronoun' && /^(?:he|she)$/.test(subject.head)))
      ? resolveReference(subject, state.memory, state.bodies)
      : null
  if (heard) return assign(quoted, heard, 'quotation/subject', null, 'is said of the subject')
  if (last) return assign(quoted, last, 'quotation/speaker-before', null, 'follows who spoke before')
  return state.isAboutOfsted
    ? assign(quoted, heardOfsted(null), 'quotation/report', null, 'stands in an account of a report')
    : null
}

const knownSpeaker = ({ mention }: Quoted): Heard | null =>
  mention.speaker.kind === 'unknown'
    ? null
    : {
        speaker: mention.speaker,
        pronoun: mention.speaker.person?.pronoun ?? null,
        head: mention.speaker.name === 'Ofsted' ? 'ofsted' : '',
        strong: true,
      }

function assign({ mention }: Quoted, heard: Heard, rule: string, cue: string | null, because: string): Heard {
  mention.speaker = heard.speaker
  mention.cue = cue
  mention.because?.push(because)
  mention.rule = rule
  return heard
}

/** Find who says what a sentence without a quotation reports, else whom it is about. */
function toldBy(tokens: readonly Token[], text: string, state: State): Heard | null {
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i] as Token
    if (token.reporting?.how !== 'says' || isCapital(token) || !/(?:ed|id|ys|te|ld|es)$/.test(token.lower))
      continue
    const reference = subjectBefore(tokens, i, text)
    const heard = reference && resolveReference(reference, state.memory, state.bodies)
    if (heard) return heard
  }
  const subject = mainSubject(tokens, text)
  return subject?.kind === 'person' || subject?.kind === 'pronoun'
    ? resolveReference(subject, state.memory, state.bodies)
    : null
}

/** Remember the people named in a sentence up to a place: the first of them as its subject, unless a preposition hangs it on. */
function noteNames(tokens: readonly Token[], to: number, state: State, from = 0) {
  let isFirst = true
  tokens.forEach(({ person, text, start, possessive }, i) => {
    if (!person || start >= to || start < from) return
    const strong =
      isFirst &&
      !possessive &&
      !/^(?:of|by|with|to|for|from|under|after|at|about|like|than|told|replaced|succeeded)$/.test(
        tokens[i - 1]?.lower ?? '',
      )
    if (strong) isFirst = false
    remember(state.memory, { ...heardPerson(person, text), strong })
  })
}
