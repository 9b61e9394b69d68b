import type { Speaker } from '../../../model/quotations.ts'

/** Somebody whom the article has spoken of, for pronouns and the like to point back at. */
export interface Heard {
  speaker: Speaker
  /** The pronoun that means them; null where any may. */
  pronoun: 'he' | 'she' | null
  /** The noun that says what they are, lower case; "" where their name alone is given. */
  head: string
  /** Whether the article had them speak, or be the subject of a sentence, rather than merely named them. */
  strong: boolean
  /** Whether the article had them publish a statement or the like, which "it" may mean. */
  wrote?: boolean
  /** Whether the article says in apposition who they are: "his wife, Ann Orme, a nurse". */
  introduced?: boolean
}

/** Whom the article has spoken of so far, the last one last. */
export type Memory = Heard[]

/** How many to look back at. */
export const MOST_HEARD = 60

/** Add somebody to the memory. */
export function remember(memory: Memory, heard: Heard): void {
  if (heard.speaker.kind === 'unknown') return
  memory.push(heard)
}

/** Find who fits, the last one first; those who spoke or acted before those merely named. */
export function recall(memory: Memory, fits: (heard: Heard) => boolean): Heard | undefined {
  const oldest = Math.max(0, memory.length - MOST_HEARD)
  for (const strong of [true, false])
    for (let i = memory.length - 1; i >= oldest; i--) {
      const heard = memory[i] as Heard
      if (heard.strong === strong && fits(heard)) return heard
    }
  return undefined
}
