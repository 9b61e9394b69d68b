import { authorityKey, type ProviderKind } from '../../../model/providers.ts'
import { knownAuthority } from './authorities.ts'
import { tailLength } from './name-nouns.ts'
import { isIn, STATUS_WORD } from './word-classes.ts'

const PHASE =
  /\b(?:infant|junior|primary|first|middle|lower|upper|high|secondary|nursery|sixth form|boys|girls|grammar|special)/
const SORT =
  /(?: (?:metropolitan|met|district|unitary|county|city|borough|london borough|royal borough)){0,3} council$/i
const ASIDES = /\([^)]*\)/g
const WORDS = /[^\s(),]+/g
const LEADS = /^(?:the|university|college|school|academy|of|hmp|hmyoi|yoi)$/

/** The words of a name that tell it apart from others, lower case: "Ashwick Green Primary School" → ashwick green. */
export function coreOf(name: string): string {
  const words = name.toLowerCase().replace(ASIDES, ' ').match(WORDS) ?? []
  let end = words.length - tailLength(words)
  while (end > 1 && isIn(words[end - 1] as string, STATUS_WORD)) end--
  let start = 0
  while (start < end - 1 && LEADS.test(words[start] as string)) start++
  return words.slice(start, end).join(' ')
}

/** The words of an authority's name without what sort of council it is: "Oxbeck City Council" → Oxbeck. */
export const coreOfAuthority = (name: string): string => name.replace(SORT, '')

/** Make the key of a provider: equal for mentions of one, whichever way they name it. */
export function providerKey(name: string, kind: ProviderKind): string {
  if (kind === 'local-authority') {
    const own = coreOfAuthority(name)
    return `local-authority/${authorityKey(knownAuthority(own) ?? own)}`
  }
  const core = coreOf(name)
  const rest = name.toLowerCase().slice(name.toLowerCase().indexOf(core) + core.length)
  return `${kind}/${core}/${kind === 'school' ? (PHASE.exec(rest)?.[0] ?? '') : ''}`
}
