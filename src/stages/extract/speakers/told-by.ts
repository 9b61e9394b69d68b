import { mainSubject } from './main-subject.ts'
import { type Heard, remember } from './memory.ts'
import { resolveReference } from './resolve-reference.ts'
import { isNoun, isPassive } from './rules/before.ts'
import type { State } from './state.ts'
import { subjectBefore } from './subject.ts'
import { isCapital, type Token } from './tokens.ts'

// whom a sentence is merely about, and no person, is the last that "they" or "it" may mean
function noted(heard: Heard, strong: boolean, { memory }: State): Heard {
  remember(memory, { ...heard, strong })
  return heard
}

/** Find who says what a sentence without a quotation reports, else the person whom it is about. */
export function toldBy(tokens: readonly Token[], text: string, state: State): Heard | null {
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i] as Token
    if (token.reporting?.how !== 'says' || isCapital(token) || isNoun(tokens, i) || isPassive(tokens, i))
      continue
    const reference = subjectBefore(tokens, i, text)
    const heard = reference && resolveReference(reference, state.memory, state.bodies)
    if (heard) return noted(heard, true, state)
  }
  const subject = mainSubject(tokens, text)
  const heard = subject && resolveReference(subject, state.memory, state.bodies)
  if (!heard) return null
  const isPerson = subject.kind === 'person' || subject.kind === 'pronoun'
  noted(heard, isPerson, state)
  return isPerson ? heard : null
}
