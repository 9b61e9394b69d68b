import { agentOf } from './agent.ts'
import { mainSubject } from './main-subject.ts'
import { type Heard, remember } from './memory.ts'
import { resolveReference } from './resolve-reference.ts'
import type { State } from './state.ts'
import { subjectBefore } from './subject.ts'
import { isCapital, type Token } from './tokens.ts'
import { isNoun, isPassive } from './verb-forms.ts'

// whom a sentence is merely about, and no person, is the last that "they" or "it" may mean
function noted(heard: Heard, strong: boolean, { memory }: State): Heard {
  remember(memory, { ...heard, strong })
  return heard
}

/** Whom a sentence names for the next to go on with. */
export interface Told {
  heard: Heard
  /** Whether a verb has them say what it reports. */
  tells: boolean
}

/** Find who says what a sentence without a quotation reports, else the person whom it is about. */
export function toldBy(tokens: readonly Token[], text: string, state: State): Told | null {
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i] as Token
    if (token.reporting?.how !== 'says' || isCapital(token) || isNoun(tokens, i)) continue
    const isBy = tokens[i + 1]?.lower === 'by'
    if (!isBy && isPassive(tokens, i)) continue
    const reference = isBy ? agentOf(tokens, i + 1, i + 2, text) : subjectBefore(tokens, i, text)
    const heard = reference && resolveReference(reference, state.memory, state.bodies)
    if (heard) return { heard: noted(heard, true, state), tells: true }
  }
  const subject = mainSubject(tokens, text)
  const heard = subject && resolveReference(subject, state.memory, state.bodies)
  if (!heard) return null
  const isPerson = subject.kind === 'person' || subject.kind === 'pronoun'
  noted(heard, isPerson, state)
  return isPerson ? { heard, tells: false } : null
}
