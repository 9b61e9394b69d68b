import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../../../src/stages/parse/html/metadata/read-metadata.ts'
import { parsePage } from '../../../../../src/stages/parse/html/parse-page.ts'

const read = (html: string) => readMetadata(parsePage(html), html)
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`

describe('readMetadata', () => {
  it('reads JSON-LD', () => {
    const article = {
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      mainEntityOfPage: { '@id': 'https://mercury.example/1' },
      headline: 'School rated &quot;good&quot;',
      datePublished: '2019-06-14T23:30:00+01:00',
      author: [{ '@type': 'Person', name: 'Jo Ng' }, { name: 'By Tom Askey' }, 'Jo Ng'],
      publisher: { name: 'Penbury Mercury' },
    }
    expect(read(linked(article)).metadata).toEqual({
      url: 'https://mercury.example/1',
      title: 'School rated "good"',
      published: '2019-06-14',
      authors: ['Jo Ng', 'Tom Askey'],
      publisher: 'Penbury Mercury',
    })
  })

  it('reads JSON-LD in a graph, whose parts point at one another', () => {
    const graph = {
      '@graph': [
        { '@type': 'WebPage', name: 'Page', datePublished: '2001-01-01' },
        { '@type': 'Person', '@id': '#p', name: 'Jo Ng' },
        { '@type': 'Organization', '@id': '#o', name: 'Class Notes' },
        {
          '@type': ['Article'],
          headline: 'Good',
          datePublished: '2019-06-14',
          author: { '@id': '#p' },
          publisher: { '@id': '#o' },
        },
      ],
    }
    expect(read(linked(graph)).metadata).toMatchObject({
      published: '2019-06-14',
      authors: ['Jo Ng'],
      publisher: 'Class Notes',
    })
  })

  it('reads JSON-LD with line ends in strings, and passes over what is broken or of something else', () => {
    expect(
      read('<script type="application/ld+json">{"@type":"Article","headline":"One\n two"}</script>').metadata
        .title,
    ).toBe('One two')
    expect(
      read(
        `<script type="application/ld+json">{"@type":</script>${linked({ '@type': 'Article', headline: 'One' })}`,
      ).metadata.title,
    ).toBe('One')
    expect(
      read(linked({ '@type': 'Organization', headline: 'One', datePublished: '2019-06-14' })).metadata,
    ).toMatchObject({ title: null, published: null })
    expect(
      read(linked([null, 'x', 3, { '@type': 'Article', headline: 7, author: { name: {} } }])).metadata,
    ).toMatchObject({ title: null, authors: [] })
  })

  it.each([
    ['title', `${meta('og:title', 'One &amp; two')}<title>Three</title>`, 'One & two'],
    ['title', '<title>One\n  two</title><title>Three</title>', 'One two'],
    ['published', meta('article:published_time', '2019-06-14T09:30'), '2019-06-14'],
    ['published', '<meta name="DC.date.issued" content="14 June 2019">', '2019-06-14'],
    ['published', '<meta itemprop="datePublished" content="June 14, 2019">', '2019-06-14'],
    ['published', '<time datetime="2019-06-14" itemprop="datePublished">Friday</time>', '2019-06-14'],
    ['published', '<time datetime="2019-06-14">14 June</time>', null],
    ['published', meta('article:published_time', '2019-13-45'), null],
    [
      'published',
      `${meta('article:published_time', 'soon')}<meta name="date" content="2019-06-14">`,
      '2019-06-14',
    ],
    ['url', '<link rel="canonical" href="https://mercury.example/1">', 'https://mercury.example/1'],
    [
      'url',
      `<link rel="canonical" href="/1">${meta('og:url', 'https://mercury.example/2')}`,
      'https://mercury.example/2',
    ],
    ['url', '<link rel="canonical" href="javascript:alert(1)">', null],
    ['publisher', meta('og:site_name', 'Penbury Mercury'), 'Penbury Mercury'],
    ['authors', '<meta name="author" content="Jo Ng">', ['Jo Ng']],
    ['authors', meta('article:author', 'https://facebook.example/jo'), []],
    ['authors', '<meta name="author" content="jo@mercury.example">', []],
  ] as const)('reads %s from %s', (key, html, value) => {
    expect(read(html).metadata[key]).toEqual(value)
  })

  it('tells an article, a paid one, its description and its text', () => {
    expect(read(meta('og:type', 'article')).isArticle).toBe(true)
    expect(read(meta('og:type', 'website')).isArticle).toBe(false)
    expect(read(linked({ '@type': 'NewsArticle', isAccessibleForFree: 'False' })).paid).toBe(true)
    expect(read(linked({ '@type': 'NewsArticle', isAccessibleForFree: true })).paid).toBe(false)
    expect(read('<meta name="description" content=" One\ntwo ">').description).toBe('One two')
    expect(read(linked({ '@type': 'NewsArticle', articleBody: 'One two' })).body).toBe('One two')
    expect(read('').body).toBeNull()
  })
})
