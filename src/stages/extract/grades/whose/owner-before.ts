import { type Naming, readNaming } from '../holders.ts'
import { nounPhrase } from '../noun-phrase.ts'
import type { Stream } from '../term.ts'

/** Read who owns what comes right before a grade: "its 'good' rating", "Kingsmere's 'good' rating", "the school's". */
export function ownerBefore(stream: Stream, grade: number): Naming | null {
  const { shape, terms } = stream
  const at = shape.slice(0, grade).search(/[PNr][lo<>wO]{0,3}$/)
  const owner = terms[at]
  if (!owner || shape.slice(at, grade).includes('E')) return null
  if (owner.letter === 'r')
    return { holders: [{ kind: 'pronoun', words: owner.text, at: owner.start }], areas: [] }
  return readNaming(stream, nounPhrase(terms, shape, at))
}
