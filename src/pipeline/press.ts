import { unified } from 'unified'
import { cleanFurniture } from '../stages/clean/furniture/clean-furniture.ts'
import { cleanConfigured } from '../stages/clean/furniture/configured.ts'
import { cleanRecurring } from '../stages/clean/furniture/recurring.ts'
import { compileRecord } from '../stages/compile/record.ts'
import { extractDates } from '../stages/extract/dates/extract-dates.ts'
import { extractGrades } from '../stages/extract/grades/extract-grades.ts'
import { extractPeople } from '../stages/extract/people/extract-people.ts'
import { extractProviders } from '../stages/extract/providers/extract-providers.ts'
import { extractQuotations } from '../stages/extract/quotations/extract-quotations.ts'
import { extractSpeakers } from '../stages/extract/speakers/extract-speakers.ts'
import { parseLines } from '../stages/parse/lines.ts'
import { parseSentences } from '../stages/parse/sentences.ts'
import { resolveDates } from '../stages/resolve/dates/resolve-dates.ts'
import { resolveGrades } from '../stages/resolve/grades/resolve-grades.ts'
import { resolvePeople } from '../stages/resolve/people/resolve-people.ts'
import { resolveProviders } from '../stages/resolve/providers/resolve-providers.ts'
import { resolvePublished } from '../stages/resolve/published/resolve-published.ts'
import { resolveQuotations } from '../stages/resolve/quotations/resolve-quotations.ts'
import { structureLines } from '../stages/structure/lines/structure-lines.ts'
import { openFacts } from './open-facts.ts'

/** The first part of the way: from text to the lines that are kept. */
export const prepare = unified()
  .use(parseLines) // everything after works on lines with their places
  .use(openFacts) // the empty lists that the stages below fill
  .use(cleanConfigured) // before the rules: what an operator lists is set aside whatever they say
  .use(cleanFurniture) // before all that reads words: other people’s stories hold names and dates too
  .use(cleanRecurring) // after the rules, which say better why a line is furniture
  .use(structureLines) // of the lines that are left
  .freeze()

/** The way of an article, from text to record; each line says why it stands where it does. */
export const press = prepare()
  .use(parseSentences) // after cleaning, so that furniture never joins a sentence
  .use(extractQuotations) // first of the extractors: the others ask whether words are quoted
  .use(extractDates)
  .use(extractProviders) // before people: a school named after a saint is no person
  .use(extractPeople)
  .use(resolvePublished) // needs dates; relative dates need it
  .use(resolveDates)
  .use(resolveProviders)
  .use(resolvePeople)
  .use(extractSpeakers) // needs people and providers resolved, to name whom a cue points at
  .use(resolveQuotations)
  .use(extractGrades) // needs dates and providers in place, to read whose grade and of when
  .use(resolveGrades)
  .use(compileRecord)
  .freeze()
