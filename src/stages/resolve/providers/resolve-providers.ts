import type { Plugin } from 'unified'
import { type Article, keptLines } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { standing } from '../../../model/mentions.ts'
import type { Provider, ProviderMention } from '../../../model/providers.ts'
import { isOnAdultLearning } from './adult-learning.ts'
import { isAside, isLedNow } from './asides.ts'
import { codesOf } from './codes.ts'
import { isOnAgency } from './council-agency.ts'
import { fullestName } from './fullest-name.ts'
import { byProminence } from './prominence.ts'

/** Resolve providers: one to each key, with its codes at the time; the one whom the article is about comes first. */
export const resolveProviders: Plugin<[], Article> = () => (article, file) => {
  const { mentions, facts } = file.data
  if (!mentions || !facts) return
  const groups = new Map<string, ProviderMention[]>()
  const named = standing(mentions.providers)
  for (const mention of named) {
    // "The leader of Orme Council has apologised", "The head of Alder School says": the first is no aside
    const isFirst =
      mention === named[0] && (mention.kind === 'local-authority' || isLedNow(article.source, mention.start))
    if (!isFirst && isAside(article.source, mention.start, mention.end)) mention.aside = true
    const group = groups.get(mention.key)
    if (group) group.push(mention)
    else groups.set(mention.key, [mention])
  }
  const when = facts.published?.value ?? null
  const teaches = named.some(({ kind }) => kind === 'local-authority') && isOnAdultLearning(article)
  const fosters =
    named.some(({ kind }) => kind === 'local-authority') &&
    !named.some(({ kind }) => /-agency$/.test(kind)) &&
    isOnAgency(article, when)
  const providers = collect([...groups.values()], (own): Provider => {
    const { kind, key } = own[0] as ProviderMention
    const listed = own.find(mention => mention.listed)?.listed
    const codes = kind === 'local-authority' ? codesOf(key, when) : null
    return {
      name: listed?.name ?? fullestName(own),
      kind,
      laCode: listed?.laCode ?? codes?.la ?? null,
      gssCode: listed?.gssCode ?? codes?.gss ?? null,
      urn: listed?.urn ?? codes?.urn ?? null,
      mentions: own,
      ...(kind === 'local-authority' && teaches ? { adultLearning: true } : {}),
      ...(kind === 'local-authority' && fosters ? { agencyOnly: true } : {}),
    }
  })
  facts.providers = byProminence(providers, keptLines(article))
}
