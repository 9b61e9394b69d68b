import { nameStart } from '../name-bounds.ts'
import type { ProviderRule } from '../provider-rule.ts'
import { readName } from '../provider-rule.ts'
import type { Run } from '../run.ts'
import { isAuthorityName, readAfter } from './read-authority.ts'

/** What councils are said to be, as far as a hyphen: parties, trouble and size. */
const EPITHETS =
  'ailing bankrupt beleaguered big biggest cash conservative crisis debt elected embattled failing flagship former green hard independent labour largest lib liberal little new old opposition own ruling scandal small struggling tiny tory troubled two under unitary'.split(
    ' ',
  )
const OWNED =
  /'s (?!(?:\w+ )?(?:parish|town|school|student|youth|pupil)s?\b)(?:[a-z'-]+ ){1,3}?(?:council|authority|local authority|borough|administration|children's (?:services|social care)|social (?:services|care))(?![\w-]| (?:tax|hous(?:e|es|ing)|estate)\b)/y
/** Who runs a council, up to its name: "Lib Dem-run", "Tory-led". */
const PARTY_RUN =
  /\b(?:conservative|green|independent|labour|lib(?:eral)? dem(?:ocrat)?|reform|tory)-(?:controlled|held|led|run) $/
const HALLS = /^(?:town|county|city|shire|civic) (?:hall|centre|offices)$/
const WHO =
  /\b(?:administration|boss(?:es)?|chiefs?|councillors|department|leaders?|leadership|managers?|mood|officers|officials|politicians|staff|work|workers) (?:at|in|from) $/

/** The words in which such a party ends. */
const RUN = 'conservative dem democrat green independent labour reform tory'
  .split(' ')
  .flatMap(party => ['controlled', 'held', 'led', 'run'].map(how => `${party}-${how}`))

/** Rules for councils that are named by the place alone, with words that say that its council is meant. */
export const ownedCouncilRules: readonly ProviderRule[] = [
  {
    id: 'provider/owned-council',
    reads: [
      ['Marrowdale’s Labour council was praised.', 'Marrowdale'],
      ['Marrowdale’s cash-strapped authority was praised.', 'Marrowdale'],
    ],
    leaves: [
      'The borough’s Labour council was praised.',
      'Jane Field’s new council was praised.',
      'Marrowdale’s new town council was praised.',
      'Marrowdale’s new school was praised.',
    ],
    needs: { behind: EPITHETS },
    read: run => (run.words.some(({ close, end }) => close < end) ? readAfter(run, OWNED, false) : []),
  },
  {
    id: 'provider/party-run',
    reads: [
      ['The council is behind Lib Dem-run Marrowdale, it says.', 'Marrowdale'],
      ['The council is behind Tory-led Marrow Vale.', 'Marrow Vale'],
    ],
    leaves: [
      'The council met at Labour-run County Hall.',
      'The council is behind Tory-led Alder and Birch councils.',
      'The council is a Labour-run Council.',
      'Our school is in Tory-led Marrowdale.',
    ],
    needs: { inside: RUN },
    read: (run, { main }) => {
      if (main !== 'local-authority') return []
      const at = run.words.findLastIndex(({ start }) =>
        PARTY_RUN.test(run.lower.slice(Math.max(0, start - 30), start)),
      )
      const last = run.words.length - 1
      // "Labour-run County Hall", "Tory-led Alder and Birch councils"
      if (
        at < 0 ||
        HALLS.test(keysOf(run, last)) ||
        / and /.test(run.lower.slice(run.words[at]?.start, run.words[last]?.end))
      )
        return []
      return isAuthorityName(run, at, last) ? [readName(run, at, last, 'local-authority')] : []
    },
  },
  {
    id: 'provider/town-hall',
    reads: [['The council is sorry, say bosses at Marrowdale Town Hall.', 'Marrowdale']],
    leaves: ['A dance at Marrowdale Town Hall was held by the council.', 'Bosses at Town Hall met.'],
    needs: { inside: ['hall', 'centre', 'offices'] },
    read: (run, { main }) => {
      const last = run.words.length - 1
      if (main !== 'local-authority' || last < 2 || !HALLS.test(keysOf(run, last))) return []
      const start = run.words[0]?.start ?? 0
      const from = nameStart(run, 0, last - 2)
      return WHO.test(run.lower.slice(Math.max(0, start - 24), start)) && isAuthorityName(run, from, last - 2)
        ? [readName(run, from, last - 2, 'local-authority')]
        : []
    },
  },
]

const keysOf = ({ words }: Run, last: number): string => `${words[last - 1]?.key} ${words[last]?.key}`
