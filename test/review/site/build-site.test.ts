import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { printJson } from '../../../src/model/print-json.ts'
import { buildSite } from '../../../src/review/site/build-site.ts'
import { contents, json, lay, scratch } from '../../run/scratch.ts'
import { recordPaths } from './record-paths.ts'
import { articles, sampleSite } from './sample-site.ts'

const pagesOf = (site: string): { path: string; markup: string }[] =>
  readdirSync(site, { recursive: true })
    .map(String)
    .filter(path => path.endsWith('.html'))
    .map(path => ({ path, markup: readFileSync(join(site, path), 'utf8') }))

describe('buildSite', () => {
  it('writes a page an article, the pictures, and the records', async () => {
    const { site, out } = await sampleSite(articles)
    expect(
      pagesOf(site)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([
      'articles/north/penfold.html',
      'articles/south/marl-hill.html',
      'coverage.html',
      'grades.html',
      'index.html',
      'voices.html',
    ])
    const record = readFileSync(join(out, 'records/north/penfold.json'), 'utf8')
    expect(readFileSync(join(site, 'records/north/penfold.json'), 'utf8')).toBe(record)
  })

  it('writes nothing anew where nothing changed, and removes pages of articles that are gone', async () => {
    const { site, out, corpus } = await sampleSite(articles)
    const before = contents(site)
    await buildSite({ out, corpora: [corpus], site, since: null })
    expect(contents(site)).toEqual(before)
    const other = await sampleSite({ 'other.txt': 'Penfold Council was rated good by Ofsted.\n' })
    await buildSite({ out: other.out, corpora: [other.corpus], site, since: null })
    expect(existsSync(join(site, 'articles/north/penfold.html'))).toBe(false)
    expect(existsSync(join(site, 'articles/other.html'))).toBe(true)
  })

  it('leads every link of every page to a file of the site', async () => {
    const { site } = await sampleSite({
      ...articles,
      'odd & #1?/100%.txt': 'Rated good by Ofsted, Penfold Council said.\n',
    })
    for (const { path, markup } of pagesOf(site)) {
      const { document } = parseHTML(markup)
      const ids = new Set([...document.querySelectorAll('[id]')].map(({ id }) => id))
      const links = [...document.querySelectorAll('a[href], link[href], script[src]')].map(
        element => element.getAttribute('href') ?? element.getAttribute('src') ?? '',
      )
      for (const link of links) {
        const [file = '', hash = ''] = link.split('#')
        if (file)
          expect(existsSync(join(site, path, '..', decodeURIComponent(file))), `${path}: ${link}`).toBe(true)
        else expect(ids, `${path}: ${link}`).toContain(hash)
      }
    }
  })

  it('says of a source that is missing or has changed that it is, and shows no words in wrong places', async () => {
    const { site, out, corpus } = await sampleSite(articles)
    writeFileSync(join(corpus, 'north/penfold.txt'), 'Something else altogether.\n')
    const empty = scratch()
    expect(await buildSite({ out, corpora: [corpus], site, since: null })).toMatchObject({
      missing: [],
      changed: ['north/penfold'],
    })
    const page = () => readFileSync(join(site, 'articles/north/penfold.html'), 'utf8')
    expect(page()).toContain('The source has changed since it was read.')
    expect(page()).not.toContain('data-marks')
    expect(page()).toContain('Amira Castle')
    expect((await buildSite({ out, corpora: [empty], site, since: null })).missing).toHaveLength(2)
    expect(page()).toContain('The source is not in the corpus folder.')
  })

  it('shows the text of each article of a source that holds several, and of a page', async () => {
    const line = (text: string) => JSON.stringify({ text })
    const { site } = await sampleSite({
      'news.jsonl': `${line('Penfold Council was rated good by Ofsted.')}\n${line('Marl Hill Primary School was rated outstanding by Ofsted.')}\n`,
      'page.html': `<html><body><article><h1>Good at last</h1>${'<p>Penfold Council was rated <b>good</b> by Ofsted, which pleased everyone &amp; their friends in the town hall.</p>'.repeat(4)}</article></body></html>`,
    })
    const texts = pagesOf(site)
      .filter(({ path }) => path.startsWith('articles/'))
      .map(({ markup }) => parseHTML(markup).document.querySelector('[data-text]'))
    expect(texts.map(text => text?.textContent?.trim().slice(0, 30)).sort()).toEqual(
      ['Good at last', 'Marl Hill Primary School was r', 'Penfold Council was rated good'].map(words =>
        expect.stringContaining(words),
      ),
    )
    for (const text of texts) expect(text?.querySelector('mark.grade')).not.toBeNull()
  })

  it('lists what is in quarantine with the reason', async () => {
    const { site } = await sampleSite({ ...articles, 'empty.txt': '' })
    const { document } = parseHTML(readFileSync(join(site, 'index.html'), 'utf8'))
    expect(document.querySelector('.quarantine tbody')?.textContent).toContain('empty.txt')
    expect(document.querySelector('.quarantine tbody')?.textContent).toContain('read/empty')
  })

  it('counts what changed since a revision, and shows such articles first', async () => {
    const { site, out, corpus } = await sampleSite(articles)
    const since = { revision: 'main', changes: new Map([['south/marl-hill', 3]]) }
    await buildSite({ out, corpora: [corpus], site, since })
    const { document } = parseHTML(readFileSync(join(site, 'index.html'), 'utf8'))
    const first = document.querySelector('[data-articles] li')
    expect(first?.getAttribute('data-article')).toBe('south/marl-hill')
    expect(first?.textContent).toContain('3 changes')
    expect(document.querySelector('option[value="changed"]')?.textContent).toContain('main')
  })

  it('draws a point an event, each of which leads to its articles, with the same in a table', async () => {
    const { site } = await sampleSite(articles)
    const { document } = parseHTML(readFileSync(join(site, 'grades.html'), 'utf8'))
    const points = [...document.querySelectorAll('a.point')]
    expect(points.length).toBeGreaterThan(1)
    for (const point of points) expect(point.getAttribute('href')).toMatch(/^(?:articles\/.*#f-grade-|#p\d)/)
    expect(document.querySelectorAll('details tbody tr').length).toBeGreaterThanOrEqual(points.length)
    expect(document.querySelector('a.point title')?.textContent).toMatch(
      /, (?:inspected|reported|told) .*, 1 article$/,
    )
  })

  it('refuses to write over a folder that holds something else', async () => {
    const { out, corpus } = await sampleSite(articles)
    const site = lay(scratch(), { 'thesis.txt': 'mine' })
    await expect(buildSite({ out, corpora: [corpus], site, since: null })).rejects.toThrow(
      'holds something else',
    )
    expect(readdirSync(site)).toEqual(['thesis.txt'])
  })

  it('refuses records whose id leads out of the site', async () => {
    const { out, corpus, site } = await sampleSite(articles)
    const record = json(out, 'records/north/penfold.json')
    for (const changed of [
      { ...record, id: '../../../evil' },
      { ...record, source: { ...(record.source as object), path: '../../etc/passwd' } },
    ]) {
      writeFileSync(join(out, 'records/north/penfold.json'), printJson(changed))
      await expect(buildSite({ out, corpora: [corpus], site, since: null })).rejects.toThrow('extract again')
    }
  })
})

describe('hostile records', () => {
  const evil = `'"><svg onload=alert(1)><script>alert(1)</script><a href="javascript:alert(1)">`

  it('keep their markup as text, whatever field it stands in', async () => {
    const { site, out, corpus } = await sampleSite(articles)
    for (const path of recordPaths(out)) {
      const record = poisoned(json(out, path), evil)
      writeFileSync(join(out, path), printJson(record))
    }
    await buildSite({ out, corpora: [corpus], site, since: { revision: evil, changes: new Map() } })
    const pages = pagesOf(site)
    expect(pages.filter(({ markup }) => markup.includes('&lt;script&gt;')).length).toBeGreaterThan(4)
    for (const { path, markup } of pages) {
      const { document } = parseHTML(markup)
      const scripts = [...document.querySelectorAll('script')]
      expect(
        scripts.map(script => script.getAttribute('src')?.replace(/^(?:\.\.\/)*/, '')),
        path,
      ).toEqual(['assets/verdicts.js', 'assets/review.js'])
      expect(scripts.map(script => script.textContent).join('')).toBe('')
      const elements = [...document.querySelectorAll('*')]
      const attributes = elements.flatMap(element => [...element.attributes])
      expect(
        attributes.filter(({ name }) => /^on|^style$/i.test(name)),
        path,
      ).toEqual([])
      expect(
        attributes.filter(({ value }) => /^\s*javascript:/i.test(value)),
        path,
      ).toEqual([])
      expect(
        document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content'),
      ).toContain("default-src 'none'")
    }
  })
})

/** Put hostile words into every text of a record that its schema leaves free. */
function poisoned(record: Record<string, unknown>, evil: string): unknown {
  const free = new Set(
    'title publisher bylines name honorifics postNominals organisation words text as cue message url area grade framework'.split(
      ' ',
    ),
  )
  const poison = (value: unknown, key: string): unknown => {
    if (Array.isArray(value))
      return key === 'bylines' || key === 'honorifics' ? [evil] : value.map(item => poison(item, key))
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, poison(item, name)]))
    return free.has(key) && typeof value !== 'number'
      ? `${key === 'url' ? 'javascript:alert(1)//' : ''}${evil}`
      : value
  }
  return {
    ...(poison(record, '') as object),
    notices: [{ rule: 'grade/odd', message: evil, words: evil }],
    positions: record.positions,
  }
}
