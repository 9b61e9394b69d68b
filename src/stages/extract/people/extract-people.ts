import type { Plugin } from 'unified'
import { type Article, keptLines } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { reject } from '../../../model/mentions.ts'
import { markGivenNames, rejectListedPlaces } from './listed.ts'
import { nameCandidates } from './name-candidates.ts'
import { askCompromise } from './refiners/ask-compromise.ts'
import { rejectThings } from './refiners/reject-things.ts'
import { readRoles } from './roles/read-roles.ts'
import { addSharedSurnames } from './shared-surnames.ts'
import { linkShortNames } from './short-names.ts'
import { spotNames } from './spot-names.ts'
import { wordLines } from './word-lines.ts'

/** Extract people: candidates from signs, then refiners that see them all, then roles and shorter names. */
export const extractPeople: Plugin<[], Article> = () => (article, file) => {
  const { mentions, settings } = file.data
  if (!mentions) return
  const { lines, ordinary } = wordLines(keptLines(article))
  if (settings?.givenNames) markGivenNames(lines, settings)
  const spots = gather(lines, line => spotNames(line, ordinary))
  const full = nameCandidates(spots)
  const bodies = mentions.providers.filter(({ rule }) => rule !== 'provider/childminder') // people
  rejectThings(full, bodies)
  if (settings?.places) rejectListedPlaces(full, settings)
  askCompromise(full, ordinary)
  const candidates = linkShortNames(spots, addSharedSurnames(full), ordinary)
  for (const { mention, points } of candidates)
    if (points < 2) reject(mention, 'person/weak', `signs: ${mention.because?.join(', ') || 'none'}`)
  readRoles(candidates, lines, bodies)
  mentions.people = collect(candidates, candidate => candidate.mention).sort((a, b) => a.start - b.start)
}
