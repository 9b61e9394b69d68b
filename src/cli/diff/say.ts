import type { Fact, FactKind, FactOf } from '../../review/diff/fact-kinds.ts'

/** A fact for a reviewer: what it says, and the words of the article that say it. */
export interface Saying {
  what: string
  words: string | null
}

const sayings: { readonly [K in FactKind]: (fact: FactOf<K>) => Saying } = {
  grades: ({ provider, area, grade, standing, inspected, words }) => ({
    what: `${provider.name}: ${area} ${grade}, ${standing}${inspected ? `, inspected ${inspected}` : ''}`,
    words,
  }),
  dates: ({ value, role, relative, words }) => ({
    what: `${value}, ${role}${relative ? ', relative' : ''}`,
    words,
  }),
  people: ({ honorifics, name, roles }) => ({
    what: [[...honorifics, name].join(' '), ...roles.map(sayValue)].join('; '),
    words: null,
  }),
  quotations: ({ speaker, text }) => ({ what: speaker.name ?? `${speaker.kind} speaker`, words: text }),
  boilerplate: ({ rule, words }) => ({ what: rule, words }),
  notices: ({ message, rule, words }) => ({ what: `${message} (${rule})`, words }),
}

/** Say a fact of a kind. */
export const sayFact = <K extends FactKind>(kind: K, fact: FactOf<K> & Fact): Saying => sayings[kind](fact)

/** Say a field's value: "none" for nothing, a list or an object by its parts. */
export function sayValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(sayValue).join('; ') || 'none'
  if (typeof value === 'object' && value !== null)
    return Object.values(value)
      .filter(part => part !== null)
      .map(sayValue)
      .join(', ')
  return value === null || value === '' ? 'none' : String(value)
}

/** Say how many: "1 fact", "2 facts". */
export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
