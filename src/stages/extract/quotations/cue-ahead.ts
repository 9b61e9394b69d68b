import { reportingOf } from '../../../model/reporting.ts'

const SPEAKER = String.raw`(?:\p{Lu}[\p{L}'.-]{0,24}|he|she|they|it|the|a|an|one|our|their|his|her)`
/** `…, said Ann Orme`, `…! she added.` with what stands before the verb and behind it. */
const INVERTED = new RegExp(String.raw`[,?!] ?(\p{Ll}{3,14}) ${SPEAKER}(?![\p{L}'])`, 'gu')
const CLAUSE =
  /[,?!] ?(?:[Tt]he|an?|one|his|her|its|their|\p{Lu}[\p{L}'-]{1,20})(?: [\p{L}'-]{1,20}){0,4} (\p{Ll}{3,14})(?=\.?$|\. )/gu
const PRONOUN =
  /[,?!] ?(?:he|she|they) (\p{Ll}{3,14})(?=[.,;]|$| (?:in|at|to|on|after|before|during|when)\b)/gu

/** Find where a cue follows words that a quotation without its closing mark may run into; -1 where none does. */
export function cueAhead(text: string): number {
  for (const pattern of [INVERTED, PRONOUN, CLAUSE]) {
    pattern.lastIndex = 0
    for (let found = pattern.exec(text); found; found = pattern.exec(text))
      if (isCue(found[1] as string)) return found.index + 1
  }
  return -1
}

function isCue(verb: string): boolean {
  const reporting = reportingOf(verb)
  return reporting?.how === 'says' && (reporting.form === 'past' || reporting.form === 'third')
}
