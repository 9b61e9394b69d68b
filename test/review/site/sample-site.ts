import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSite } from '../../../src/review/site/build-site.ts'
import { extractCorpus } from '../../../src/run/extract-corpus.ts'
import { lay, scratch } from '../../run/scratch.ts'

/** A site with what it was built from. */
export interface SampleSite {
  corpus: string
  out: string
  site: string
  /** Address of a page on disk. */
  address: (page: string) => string
}

/** Extract articles and build their site in a folder: one that goes when the test ends, or one given. */
export async function sampleSite(articles: Record<string, string>, home = scratch()): Promise<SampleSite> {
  const [corpus, out, site] = [join(home, 'corpus'), join(home, 'out'), join(home, 'site')]
  lay(corpus, articles)
  await extractCorpus([corpus], { out })
  await buildSite({ out, corpora: [corpus], site, since: null })
  return { corpus, out, site, address: page => pathToFileURL(join(site, page)).href }
}

/** Two articles with facts of every kind, overlapping ones among them. */
export const articles = {
  'north/penfold.txt': [
    'Penfold Council rated good after two years of work',
    '',
    'Published: 12 March 2019',
    '',
    'Children’s services at Penfold Council have been rated good overall by Ofsted. Inspectors visited in January 2019.',
    '',
    '“We listened to every family, and it shows,” said Councillor Amira Castle, cabinet member for children.',
    '',
    'The council was rated inadequate in 2016. Director Tom Ashby said: “I am proud of every one of our social workers.”',
    '',
    'Follow us on Facebook',
    '',
  ].join('\n'),
  'south/marl-hill.txt': [
    'Marl Hill Primary is outstanding 🎉',
    '',
    'Published: 3 June 2022',
    '',
    'Marl Hill Primary School has been judged outstanding in all areas by Ofsted.',
    '',
    'Head teacher Jo Field said: “The children are over the moon.”',
    '',
  ].join('\n'),
}
