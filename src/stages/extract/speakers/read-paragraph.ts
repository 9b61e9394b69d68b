import { collect } from '../../../model/collect.ts'
import { claimPending, isPending } from './claim-pending.ts'
import { contextRules, type Uncued, uncuedOf } from './context-rules.ts'
import type { MaskedLine, MaskedSentence, Quoted } from './masked-line.ts'
import { type Heard, remember } from './memory.ts'
import { noteNames } from './note-names.ts'
import { readTokens, withoutBrackets } from './read-tokens.ts'
import type { Reference } from './reference.ts'
import { resolveReference } from './resolve-reference.ts'
import { speakerRules } from './speaker-rules.ts'
import type { State } from './state.ts'
import type { Name, Token } from './tokens.ts'
import { toldBy } from './told-by.ts'
import { isSame, turnOf } from './turn.ts'

/** How many tokens before and behind a quotation its cue is looked for in. */
const BEFORE = 150
const BEHIND = 60

/** Name the speaker of each quotation of a paragraph, and remember whom it speaks of. */
export function readParagraph(
  { text, sentences, line }: MaskedLine,
  names: readonly Name[],
  state: State,
): void {
  let spoke: Heard | null = null
  let last: Heard | null = null
  let teller: Heard | null = null
  let asker: Heard | null = null
  let subject: Heard | null = null
  let next = 0
  beginParagraph(state)
  if (!isListItem(text) && /^\s*[\p{L}\d]/u.test(text)) state.introduced = null
  for (const sentence of sentences) {
    const begin = next
    while ((names[next]?.start ?? text.length) < sentence.end) next++
    const own = unquoted(names.slice(begin, next), sentence.quoted)
    const tokens = withoutBrackets(readTokens(text, sentence, own))
    const [first] = sentence.quoted
    const introduced = noteNames(text, own, sentence.start, first?.start ?? sentence.end, state.memory)
    if (!first) {
      const claimed = claimPending(tokens, text, state)
      if (claimed) {
        last = claimed
        continue
      }
      const told = toldBy(tokens, text, state)
      subject = told && !told.tells && told.heard.speaker.person ? told.heard : null
      last = told?.heard ?? introduced ?? last
      if (asksSomebody(text, sentence.end, state)) {
        last = state.voice
        teller = null
        continue
      }
      if (told?.tells) teller = told.heard
      asker = told && tokens.some(asksOne) ? told.heard : null
      continue
    }
    let at = 0
    for (const quoted of sentence.quoted) {
      while (tokens[at] && (tokens[at] as Token).start < quoted.start) at++
      const heard = speakerOf(quoted, sentence, tokens, at, text, { spoke, last, teller, subject }, state)
      if (!heard) continue
      spoke = heard
      last = heard
      if (quoted.mention.form === 'sentence') giveVoice(heard, state)
      teller = null
      subject = null
      remember(state.memory, heard)
    }
    state.pending = collect(sentence.quoted, ({ mention }) => mention).filter(isPending)
    noteNames(text, own, first.start, sentence.end, state.memory, !spoke)
  }
  if (line.kind === 'headline' || (line.kind === 'crosshead' && !state.inTalk)) return
  state.before = teller ?? last
  state.sinceSpoke = spoke ? 0 : state.sinceSpoke + 1
  if (spoke) state.turn = turnOf(spoke, line, sentences.at(-1)?.quoted.at(-1), state.inTalk)
  else state.turn = asker && { heard: asker, asks: true }
  if (!spoke && /:\s*$/.test(text)) state.introduced = last
}

/** Remember whom a paragraph names that no quotation stands in or near behind. */
export function passParagraph(text: string, names: readonly Name[], state: State): void {
  beginParagraph(state)
  noteNames(text, names, 0, text.length, state.memory)
  state.before = null
  state.introduced = null
  state.sinceSpoke++
  state.turn = null
}

function beginParagraph({ from, memory }: State): void {
  from.before = from.now
  from.now = memory.length
}

/** "the film-maker Ken Orme, who asked him if he slept" */
const asksOne = ({ lower }: Token, i: number, tokens: readonly Token[]): boolean =>
  (lower === 'asked' || lower === 'asks') && /^(?:him|her|them)$/.test(tokens[i + 1]?.lower ?? '')

function giveVoice(heard: Heard, state: State) {
  if (state.voice && !isSame(state.voice, heard)) state.other = state.voice
  state.voice = heard
}

// the writer's own question, which whoever is interviewed answers: "And by day?"
const asksSomebody = (text: string, end: number, { voice, sinceSpoke }: State): boolean =>
  voice?.speaker.kind === 'person' &&
  sinceSpoke < 2 &&
  text
    .slice(end - 4, end)
    .trimEnd()
    .endsWith('?')

// in order, as the quotations are
function unquoted(names: readonly Name[], quoted: readonly Quoted[]): Name[] {
  let next = 0
  return names.filter(({ start, end }) => {
    while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return (quoted[next]?.start ?? Number.POSITIVE_INFINITY) >= end
  })
}

// "• pupils", "- pupils"
const isListItem = (text: string): boolean => /^\s*(?:[•*·▪◦–—-]|\d{1,2}[.)])\s*\S/.test(text)

function speakerOf(
  quoted: Quoted,
  sentence: MaskedSentence,
  tokens: readonly Token[],
  at: number,
  text: string,
  people: Pick<Uncued, 'spoke' | 'last' | 'teller' | 'subject'>,
  state: State,
): Heard | null {
  if (quoted.part > 0) return people.spoke ?? state.before
  const from = Math.max(0, at - BEFORE)
  const scene = {
    tokens: tokens.slice(from, at + BEHIND),
    at: at - from,
    text,
    stop: quoted.stop,
    words: quoted.mention.text,
  }
  for (const rule of speakerRules) {
    const cued = rule.read(scene)
    if (!cued) continue
    const heard = resolveReference(withoutName(cued.reference, text, sentence.start), state)
    if (heard) return assign(quoted, heard, rule.id, cued.cue, `${rule.id}: “${cued.cue}”`)
    // "I said": whoever wrote the article; "he was asked": nobody knows by whom
    if (/^(?:i|we|you|nobody)$/.test(cued.reference.head)) return null
  }
  const uncued = uncuedOf(quoted, sentence, scene.tokens.slice(0, scene.at), text, people, state)
  for (const rule of contextRules) {
    const heard = rule.read(uncued)
    if (heard) return assign(quoted, heard, rule.id, null, rule.because)
  }
  return null
}

const UNNAMED =
  /^,? who (?:cannot|can't|could not|did not|didn't|does not|asked|declined|requested|spoke on|spoke only|would not|wished|is not|was not|insisted on|gave)\b/

// "the widow, who was not named": none of those who are named
function withoutName(reference: Reference, text: string, from: number): Reference {
  const { kind, as, definite } = reference
  if (kind !== 'individual' || !definite) return reference
  const at = text.indexOf(as, from)
  const end = at + as.length
  return at >= 0 && UNNAMED.test(text.slice(end, end + 30)) ? { ...reference, definite: false } : reference
}

function assign({ mention }: Quoted, heard: Heard, rule: string, cue: string | null, because: string): Heard {
  mention.speaker = heard.speaker
  mention.cue = cue
  mention.because?.push(because)
  mention.rule = rule
  return heard
}
