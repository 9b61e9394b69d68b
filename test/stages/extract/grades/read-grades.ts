import { unified } from 'unified'
import type { Article } from '../../../../src/model/article.ts'
import type { GradeFact } from '../../../../src/model/grades.ts'
import type { Provider, ProviderKind } from '../../../../src/model/providers.ts'
import { openFacts } from '../../../../src/pipeline/open-facts.ts'
import { extractDates } from '../../../../src/stages/extract/dates/extract-dates.ts'
import { extractGrades } from '../../../../src/stages/extract/grades/extract-grades.ts'
import { parseLines } from '../../../../src/stages/parse/lines.ts'
import { parseSentences } from '../../../../src/stages/parse/sentences.ts'
import { readSource } from '../../../../src/stages/read/source.ts'
import { resolveDates } from '../../../../src/stages/resolve/dates/resolve-dates.ts'
import { resolveGrades } from '../../../../src/stages/resolve/grades/resolve-grades.ts'
import { resolvePublished } from '../../../../src/stages/resolve/published/resolve-published.ts'

/** The providers that test sentences speak of, by kind; all invented. */
const invented: Readonly<Partial<Record<ProviderKind, readonly string[]>>> = {
  'local-authority': ['Marrowdale', 'Fennshire', 'Oxbeck'],
  school: ['Alder School', 'Birch School', 'Cedar School', 'Damson Primary', 'Elder Academy'],
  'early-years': ['Foxglove Nursery', 'Gorse Pre-School'],
  college: ['Hazel College', 'Ivy College'],
  'training-provider': ['Juniper Training', 'Kale Skills'],
  'teacher-training': ['Larch SCITT', 'University of Mallow'],
  'childrens-home': ['Nettle House'],
  'fostering-agency': ['Osier Fostering'],
}
const every = Object.entries(invented).flatMap(([kind, names]) =>
  (names ?? []).map(name => ({ name, kind: kind as ProviderKind })),
)

/** Read the grades of a text, one provider or several named in it; the first named is whom it is about. */
export function readGrades(text: string): {
  facts: string[]
  rejected: string[]
  notices: string[]
  grades: GradeFact[]
} {
  const file = readSource('test.txt', new TextEncoder().encode(text))
  const processor = unified()
    .use(parseLines)
    .use(openFacts)
    .use(parseSentences)
    .use(extractDates)
    .use(resolvePublished)
    .use(resolveDates)
    .use(nameProviders)
    .use(extractGrades)
    .use(resolveGrades)
  processor.runSync(processor.parse(file) as Article, file)
  const grades = file.data.facts?.grades ?? []
  return {
    grades,
    facts: grades.map(printFact),
    rejected: (file.data.mentions?.grades ?? []).flatMap(({ words, rejected }) =>
      rejected ? [`${words}: ${rejected.rule}`] : [],
    ),
    notices: file.messages.map(({ source, ruleId }) => `${source}/${ruleId}`),
  }
}

// "Alder School: overall-effectiveness = good, earlier, 2016"
const printFact = ({ provider, area, grade, standing, inspected }: GradeFact): string =>
  [
    `${provider.name}: ${area} = ${grade}`,
    ...(standing === 'earlier' ? ['earlier'] : []),
    ...(inspected ? [inspected] : []),
  ].join(', ')

const nameProviders = () => (article: Article, file: import('vfile').VFile) => {
  const providers: Provider[] = every.flatMap(({ name, kind }) => {
    const council =
      kind === 'local-authority'
        ? "(?: (?:County |Borough |City )?Council)?(?:['\u2019]s (?:children['\u2019]s )?(?:services)?)?"
        : ''
    const mentions = [...article.source.matchAll(new RegExp(`\\b${name}${council}`, 'g'))].map(match => ({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      line: 1,
      words: match[0],
      rule: 'provider/test',
      name,
      kind,
      key: name,
    }))
    return mentions.length > 0 ? [{ name, kind, laCode: null, gssCode: null, urn: null, mentions }] : []
  })
  providers.sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
  if (file.data.facts) file.data.facts.providers = providers
}
