import { nounPhrase, type Subject } from '../noun-phrase.ts'
import type { Stream } from '../term.ts'
import { VERBS } from './verb-letters.ts'

/** What a sentence begins with that a long modifier may follow: "A primary where", "The nursery, whose", "An academy known for". */
const LEAD = /^[l>]{1,2}w{0,3}[NP]C?(?=[WpwI])/
/** So far from the noun stands its verb at most. */
const LONGEST = 34

/** Find what a sentence begins with, over a long modifier: "A primary where a boy climbed over the fence on two days has been rated". */
export function leadNoun({ terms, shape }: Stream, at: number, verb: number): Subject | null {
  if (at > LONGEST || !/^[HB]/.test(shape.slice(at + 1)) || !/[JVKM]/.test(shape[verb] ?? '')) return null
  const lead = LEAD.exec(shape)?.[0]
  if (!lead || lead.length > at || /[ZGyQ]/.test(shape.slice(lead.length, at + 1))) return null
  // a clause that has its own verb, or words that are none: not "A school where staff were"
  const opener = terms[lead.length]
  const inner = shape.slice(lead.length + 1, at + 1)
  const isWhole =
    opener?.letter === 'W'
      ? VERBS.test(inner) ||
        terms.slice(lead.length + 1, at + 1).some(({ letter, text }) => letter === 'w' && /ed$/.test(text))
      : PARTICIPLE.test(opener?.text ?? '') || opener?.letter === 'p'
  const noun = lead.search(/[NP]/)
  return isWhole ? nounPhrase(terms, shape, noun) : null
}
const PARTICIPLE = /(?:ing|ed|set|run|led|built|known|shut|home)$/
