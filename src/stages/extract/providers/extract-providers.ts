import type { Plugin } from 'unified'
import { type Article, keptLines } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gridsOf } from '../../../model/grids/grids-of.ts'
import { bySpan } from '../../../model/span.ts'
import { findInBands } from './band-lists.ts'
import { findChained } from './chains.ts'
import { findChildminders } from './childminders.ts'
import { findCounted } from './counted-lists.ts'
import { findProviders } from './find-providers.ts'
import { findInHeadline, findPlaced } from './headlined.ts'
import { findInitials } from './initials.ts'
import { findLabels } from './labels.ts'
import { findListed } from './listed.ts'
import { findMasthead } from './masthead.ts'
import { findMates } from './mates.ts'
import { ruleIndex } from './provider-rules.ts'
import { joinDepartments, rejectUnits } from './refiners/departments.ts'
import { rejectEpithets } from './refiners/epithets.ts'
import { makeTrainers, shareKeys } from './refiners/kinds.ts'
import { rejectNoNames } from './refiners/no-names.ts'
import { rejectOverlaps } from './refiners/overlaps.ts'
import { joinRenamed } from './refiners/renamed.ts'
import { findRuns, lowerOf, type Run } from './run.ts'
import { findRunInHeads } from './run-in-heads.ts'
import { findSectionHeads } from './section-heads.ts'
import { findSeries } from './series.ts'
import { settingOf } from './setting.ts'
import { findShortNames } from './short-names.ts'
import { findTableNames } from './table-names.ts'
import { findTopics } from './topics.ts'

/** Extract names of providers: those that a form or their surroundings tell, then the shorter forms of these. */
export const extractProviders: Plugin<[], Article> = () => (article, file) => {
  const lines = keptLines(article)
  const lowers = collect(lines, ({ plain }) => lowerOf(plain))
  const setting = settingOf(
    collect(lines, ({ plain }) => plain),
    lowers,
  )
  const runs: Run[] = []
  for (const [at, line] of lines.entries()) runs.push(...findRuns(line, lowers[at]))
  const { settings } = file.data
  const grids = setting.isInspected ? gridsOf(lines) : []
  const found = [
    ...(settings?.providers ? findListed(lines, settings) : []), // first: of two alike the earlier stands
    ...findChildminders(lines, runs), // before bare names that are graded
    ...findProviders(runs, setting, ruleIndex),
    ...findTableNames(grids, setting),
  ].sort(bySpan)
  rejectOverlaps(found)
  rejectNoNames(found, article.source)
  rejectEpithets(found, runs)
  const named = [...findInitials(lines, found), ...found].sort(bySpan)
  rejectOverlaps(named) // again: initials are no bare name
  named.push(
    ...findSeries(lines, named, setting, grids),
    ...findLabels(lines, named, setting),
    ...findInBands(lines, named, setting),
    ...findCounted(lines, named, setting),
    ...findRunInHeads(lines, named, setting),
    ...findSectionHeads(lines, named, setting),
  )
  named.push(...findMates(lines, runs, named, setting), ...findChained(runs, named))
  named.sort(bySpan)
  rejectOverlaps(named)
  rejectNoNames(named, article.source) // again: of those just added
  named.push(...findTopics(lines, runs, named, setting))
  named.push(...findChained(runs, named)) // again: of a chain that topics tell
  named.push(...findMasthead(article.children, named, setting))
  named.push(...findPlaced(lines, runs, named, setting), ...findInHeadline(lines, runs, named, setting))
  named.sort(bySpan)
  rejectNoNames(named, article.source) // again: of topics
  makeTrainers(runs, named, setting)
  shareKeys(named)
  joinRenamed(lines, named)
  joinDepartments(lines, named)
  rejectUnits(article.source, named)
  const short = findShortNames(runs, named, setting)
  file.data.mentions?.providers.push(...[...named, ...short].sort(bySpan))
}
