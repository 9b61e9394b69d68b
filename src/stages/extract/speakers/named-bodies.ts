import { BODY_ABBREVIATIONS } from '../../../domain/press/body-abbreviations.ts'
import type { Provider, ProviderKind } from '../../../model/providers.ts'

const NAME =
  /(?:\p{Lu}[\p{L}'-]{1,24} (?:(?:of|and|for|upon|the|&) ){0,2}){1,5}(Council|Trust|Academy|School|College|Association|Union|University|Partnership|Federation|Foundation|Party|Nursery|Board|Agency|Group|Society|Authority)\b|\b(Department|Ministry|Office|Association|University|Union) (?:for|of) (?:\p{Lu}[\p{L}'-]{1,24}(?: (?:and|of|for)(?= \p{Lu}))? ?){1,5}/gu
const ABBREVIATED =
  /((?:\p{Lu}[\p{L}'-]{1,24} (?:(?:of|and|for|the|in|&) ){0,2}){2,7})\((\p{Lu}[\p{L}&]{1,8})\)/gu
const KINDS: Readonly<Partial<Record<string, readonly ProviderKind[]>>> = {
  council: ['local-authority'],
  authority: ['local-authority'],
  borough: ['local-authority'],
  'town hall': ['local-authority'],
  school: ['school'],
  academy: ['school'],
  trust: ['academy-trust'],
  college: ['college'],
  nursery: ['early-years'],
  university: ['teacher-training'],
  provider: ['training-provider', 'college'],
  company: ['training-provider', 'childrens-home'],
}

/** Names of the bodies that "the council" and the like can mean, by that noun in lower case; the first of each counts. */
export type NamedBodies = ReadonlyMap<string, string>

/** Find the bodies that an article names in full. */
export function findNamedBodies(text: string, providers: readonly Provider[]): NamedBodies {
  const names = new Map<string, string>()
  for (const { 0: name, 1: last, 2: first } of text.matchAll(NAME)) {
    const noun = (last ?? first ?? '').toLowerCase()
    if (!names.has(noun)) names.set(noun, name.trim().replace(/^The /, ''))
  }
  for (const { 1: name, 2: short } of text.matchAll(ABBREVIATED)) {
    if (short && isShortFor(short, name as string))
      names.set(short, (name as string).trim().replace(/^The /, ''))
  }
  for (const [short, name] of BODY_ABBREVIATIONS)
    if (!names.has(short) && text.includes(name)) names.set(short, name)
  for (const [noun, kinds] of Object.entries(KINDS)) {
    const provider = providers.find(({ kind }) => kinds?.includes(kind))
    if (provider && !names.has(noun)) names.set(noun, provider.name)
  }
  const council = names.get('council')
  if (council && !names.has('authority')) names.set('authority', council)
  return names
}

// "Corvane Skills Academy (CSA)"
function isShortFor(short: string, name: string): boolean {
  const capitals = name.match(/\p{Lu}/gu)?.join('') ?? ''
  return capitals.endsWith(short.replace(/[^\p{Lu}]/gu, '').slice(-3))
}
