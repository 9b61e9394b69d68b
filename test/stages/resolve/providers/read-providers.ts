import { unified } from 'unified'
import type { Article } from '../../../../src/model/article.ts'
import type { Provider } from '../../../../src/model/providers.ts'
import { openFacts } from '../../../../src/pipeline/open-facts.ts'
import { extractDates } from '../../../../src/stages/extract/dates/extract-dates.ts'
import { extractProviders } from '../../../../src/stages/extract/providers/extract-providers.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'
import { parseSentences } from '../../../../src/stages/parse/sentences.ts'
import { readSource } from '../../../../src/stages/read/source.ts'
import { resolveDates } from '../../../../src/stages/resolve/dates/resolve-dates.ts'
import { resolveProviders } from '../../../../src/stages/resolve/providers/resolve-providers.ts'
import { resolvePublished } from '../../../../src/stages/resolve/published/resolve-published.ts'

/** Read the providers of a text, whom it is about first. */
export function readProviders(text: string): Provider[] {
  const file = readSource('test.txt', new TextEncoder().encode(text))
  const processor = unified()
    .use(parseLines)
    .use(openFacts)
    .use(parseSentences)
    .use(extractDates)
    .use(extractProviders)
    .use(resolvePublished)
    .use(resolveDates)
    .use(resolveProviders)
  processor.runSync(processor.parse(file) as Article, file)
  return file.data.facts?.providers ?? []
}
