import { unified } from 'unified'
import type { Article } from '../../../../src/model/article.ts'
import { openFacts } from '../../../../src/pipeline/open-facts.ts'
import { extractDates } from '../../../../src/stages/extract/dates/extract-dates.ts'
import { extractGrades } from '../../../../src/stages/extract/grades/extract-grades.ts'
import { extractProviders } from '../../../../src/stages/extract/providers/extract-providers.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'
import { parseSentences } from '../../../../src/stages/parse/sentences.ts'
import { readSource } from '../../../../src/stages/read/source.ts'
import { resolveDates } from '../../../../src/stages/resolve/dates/resolve-dates.ts'
import { resolveGrades } from '../../../../src/stages/resolve/grades/resolve-grades.ts'
import { resolveProviders } from '../../../../src/stages/resolve/providers/resolve-providers.ts'
import { resolvePublished } from '../../../../src/stages/resolve/published/resolve-published.ts'

/** Read the grades of a story: "Alder School: overall-effectiveness = good, earlier, 2016". */
export function readStory(text: string): string[] {
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
    .use(extractGrades)
    .use(resolveGrades)
  processor.runSync(processor.parse(file) as Article, file)
  return (file.data.facts?.grades ?? []).map(({ provider, area, grade, standing, inspected }) =>
    [
      `${provider.name}: ${area} = ${grade}`,
      ...(standing === 'earlier' ? ['earlier'] : []),
      ...(inspected ? [inspected] : []),
    ].join(', '),
  )
}
