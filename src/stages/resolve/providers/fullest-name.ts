import { collect } from '../../../model/collect.ts'
import type { ProviderMention } from '../../../model/providers.ts'

/** Choose the fullest name that the article gives, as Ofsted would write it: not in capitals, the longest, the first. */
export function fullestName(mentions: readonly ProviderMention[]): string {
  const names = collect(mentions, ({ name }) => name)
  const [first = ''] = names
  return inLowerCase(names.reduce((best, name) => (rank(name) > rank(best) ? name : best), first))
}

// "ST ANSELM'S Primary School", as a paper begins its story
const inLowerCase = (name: string): string =>
  /[a-z]/.test(name)
    ? name.replace(/\b(?:ST|[A-Z]{4,})(?:'S)?(?![\w-])/g, word =>
        ACRONYM.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
      )
    : name

/** Not written in lower case. */
const ACRONYM = /^(?:HMYOI|SCITT|UTCN)$/

const rank = (name: string): number =>
  (/[a-z]/.test(name) ? 1000 : 0) +
  (/\bCouncil$|^(?:London|Royal) Borough|^City of/.test(name) ? 500 : 0) +
  (/^(?:borough|county)/.test(name) ? -400 : 0) +
  name.length
