import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { ArticleRecord } from '../../../src/model/record.ts'
import { serveSite } from '../../../src/review/serve/serve-site.ts'
import { buildSite } from '../../../src/review/site/build-site.ts'
import { loadVerdicts } from '../../../src/review/verdicts/review-file.ts'
import { json } from '../../run/scratch.ts'
import { chromiumPath, openBrowser } from './browser.ts'
import { articles, type SampleSite, sampleSite } from './sample-site.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const penfold = 'articles/north/penfold.html'

/** Chromium is needed; where CI=true its absence fails the tests. */
describe.runIf(chromiumPath || process.env.CI === 'true')('the review site in a browser', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  /** What went wrong on the page, and what it asked for beyond its own files. */
  let troubles: string[]

  /** For tests that leave it as it is. */
  let sample: SampleSite

  beforeAll(async () => {
    browser = await openBrowser()
    const home = mkdtempSync(join(tmpdir(), 'pressmark-'))
    sample = await sampleSite(articles, home)
    return async () => {
      await browser.close()
      rmSync(home, { recursive: true })
    }
  })
  beforeEach(async () => {
    context = await browser.newContext({ reducedMotion: 'reduce', acceptDownloads: true })
    troubles = []
    page = await watched(context)
    onTestFinished(async () => {
      await context.close()
      expect(troubles).toEqual([])
    })
  })

  async function watched(within: BrowserContext): Promise<Page> {
    const opened = await within.newPage()
    opened.on('console', message => {
      if (['error', 'warning'].includes(message.type())) troubles.push(message.text())
    })
    opened.on('pageerror', error => troubles.push(String(error)))
    opened.on('request', request => {
      if (!/^(?:file|blob|http:\/\/127\.0\.0\.1)/.test(request.url())) troubles.push(request.url())
    })
    return opened
  }

  const shown = () => page.locator('[data-articles] > :visible').count()

  it('filters, searches and sorts the articles as somebody types', async () => {
    const { address } = sample
    await page.goto(address('index.html'))
    expect(await shown()).toBe(2)
    await page.getByLabel('Search').fill('castle')
    expect(await shown()).toBe(1)
    expect(await page.locator('[data-found]').textContent()).toBe('1 of 2 articles')
    expect(await page.locator('[data-articles] > :visible a').textContent()).toContain('Penfold')
    await page.getByLabel('Search').fill('castle marl')
    expect(await shown()).toBe(0)
    expect(await page.getByText('No article fits.').isVisible()).toBe(true)
    await page.getByLabel('Search').fill('')
    await page.getByLabel('Year').selectOption('2022')
    expect(await shown()).toBe(1)
    await page.getByLabel('Year').selectOption('')
    await page.getByLabel('Sort').selectOption('newest')
    expect(await page.locator('.which a').first().textContent()).toContain('Marl Hill')
    await page.getByLabel('Sort').selectOption('oldest')
    expect(await page.locator('.which a').first().textContent()).toContain('Penfold')
  })

  it('goes back from an article to the list as it was', async () => {
    const { address } = sample
    await page.goto(address('index.html'))
    await page.getByLabel('Search').fill('penfold')
    await page.locator('[data-articles] > :visible a').click()
    await page.goBack()
    expect(await page.getByLabel('Search').inputValue()).toBe('penfold')
    expect(await shown()).toBe(1)
  })

  it('highlights exactly the words of every fact', async () => {
    const { address, out } = sample
    for (const [path, text] of Object.entries(articles)) {
      const id = path.replace('.txt', '')
      const record = json(out, `records/${id}.json`) as unknown as ArticleRecord
      await page.goto(address(`articles/${id}.html`))
      const rows = await page
        .locator('a[data-fact]')
        .evaluateAll(links =>
          links.map(link => JSON.parse((link as unknown as { dataset: { fact: string } }).dataset.fact)),
        )
      expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(record.positions).sort())
      for (const { id, index } of rows) {
        const places = record.positions[id] ?? []
        for (const [mention, [start, end]] of places.entries()) {
          const words = await page.locator(`mark[data-marks~="${index}:${mention}"]`).allTextContents()
          expect(words.join('')).toBe(text.slice(start, end))
        }
      }
    }
  })

  it('leads by keys from a fact to its words and back, and on', async () => {
    const { address } = sample
    await page.goto(address(penfold))
    const rows = page.locator('a[data-fact]')
    await rows.first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const current = page.locator('a[data-fact][aria-current]')
    expect(await current.count()).toBe(1)
    expect(await current.getAttribute('id')).toBe(await rows.nth(1).getAttribute('id'))
    const words = await page.locator('mark.here').allTextContents()
    expect(words.join('')).not.toBe('')
    await page.keyboard.press('ArrowLeft')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('MARK')
    expect(await page.locator('mark.here:focus').count()).toBe(1)
    await page.keyboard.press('ArrowRight')
    expect(await page.evaluate('document.activeElement.hasAttribute("aria-current")')).toBe(true)
  })

  it('leaves keys alone where the focus is not on a fact', async () => {
    const { address } = sample
    await page.goto(address(penfold))
    await page.locator('a[data-fact]').first().click()
    await page.getByLabel('Note').focus()
    await page.keyboard.type('arc')
    expect(await page.getByLabel('Note').inputValue()).toBe('arc')
    expect(await page.locator('.fact .verdict').count()).toBe(0)
  })

  it('chooses by a click on words the one fact after the other that overlap there', async () => {
    const { address } = await sampleSite({
      'a.txt': 'Penfold Council was rated good for leadership and outstanding for leadership and adoption.\n',
    })
    await page.goto(address('articles/a.html'))
    const mark = page.locator('mark[data-marks*=" "]').first()
    await mark.click()
    const first = await page.locator('a[aria-current]').getAttribute('id')
    expect(await page.getByRole('group', { name: 'Facts in the same words' }).isVisible()).toBe(true)
    await mark.click()
    expect(await page.locator('a[aria-current]').getAttribute('id')).not.toBe(first)
  })

  it('chooses the fact that an address names', async () => {
    const { address } = sample
    await page.goto(address('grades.html'))
    await page.locator('svg a.point').first().click()
    await page.waitForURL(/#f-grade-/)
    expect(await page.locator('a.fact.grade[aria-current]').count()).toBe(1)
  })

  it('keeps a verdict, a correction and a note on disk pages, and gives them as review.json', async () => {
    const { address, out, site, corpus } = await sampleSite(articles)
    await page.goto(address(penfold))
    await page.locator('a.fact.person').first().click()
    await page.getByRole('button', { name: 'Correct…' }).click()
    await page.getByLabel('Name').fill('Amira Castle-Jones')
    await page.getByLabel('Note').fill('by her own site')
    await page.getByRole('button', { name: 'Save the correction' }).click()
    await page.locator('a.fact.date').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.locator('a.fact.date').first().click()
    await page.getByRole('button', { name: 'Reject' }).click()
    await page.reload()
    expect(await page.locator('.fact.person .verdict').first().textContent()).toBe(
      'Corrected: by her own site',
    )
    expect(await page.locator('.fact.date .verdict').first().textContent()).toBe('Rejected')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download review.json' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('review.json')
    await download.saveAs(join(out, 'review.json'))
    const verdicts = await loadVerdicts(out)
    expect(verdicts.map(({ kind, verdict }) => `${kind} ${verdict}`).sort()).toEqual([
      'date rejected',
      'person corrected',
    ])
    expect(verdicts.find(({ kind }) => kind === 'person')?.content.name).toBe('Amira Castle-Jones')

    await buildSite({ out, corpora: [corpus], site, since: null })
    await page.goto(address('index.html'))
    expect(await page.locator('[data-article="north/penfold"] [data-progress]').textContent()).toContain(
      '2 of',
    )
    expect(await page.locator('[data-save]').textContent()).not.toContain('not yet')
  })

  it('writes verdicts beside the records where the site is served, and takes them back', async () => {
    const { out, site } = await sampleSite(articles)
    const { url, close } = await serveSite(site, out, 0)
    onTestFinished(close)
    await page.goto(`${url}${penfold}`)
    await page.locator('a[data-fact]').first().click()
    await page.locator('a[data-fact]').first().focus()
    await page.keyboard.press('a')
    await page.locator('[data-verdict="accepted"]').waitFor()
    const [verdict] = await loadVerdicts(out)
    expect(verdict).toMatchObject({ article: 'north/penfold', verdict: 'accepted', note: '' })
    await page.reload()
    expect(await page.locator('[data-verdict="accepted"]').count()).toBe(1)
    await page.locator('a[data-fact]').first().click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.locator('[data-verdict="accepted"]').waitFor({ state: 'detached' })
    expect(await loadVerdicts(out)).toEqual([])
  })

  it('runs nothing that stands in an article, a name or an address', async () => {
    const evil = '"><img src=x onerror="document.title=1"><script>document.title=1</script>'
    const { address } = await sampleSite({
      'a & b #1?.txt': `---\nurl: "javascript:document.title=1"\npublisher: '${evil}'\n---\n${evil}\n\nPenfold Council was rated good by Ofsted.\n\n“${evil} and so on it goes,” said Jo ${evil} Field.\n`,
    })
    await page.goto(address('index.html'))
    await page.locator('.which a').click()
    expect(await page.locator('.text').textContent()).toContain('<script>')
    expect(await page.title()).not.toBe('1')
    expect(await page.locator('img, iframe, object').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    for (const other of ['grades.html', 'voices.html', 'coverage.html']) {
      await page.goto(address(other))
      expect(await page.locator('img').count()).toBe(0)
    }
  })

  it.each([
    { colorScheme: 'light', width: 1280 },
    { colorScheme: 'dark', width: 1280 },
    { colorScheme: 'light', width: 390 },
  ] as const)(
    'passes WCAG 2.2 AA as axe tests it: $colorScheme, $width wide',
    async ({ colorScheme, width }) => {
      const { address } = sample
      // the strict policy of the pages keeps axe out, too
      const open = await browser.newContext({
        colorScheme,
        viewport: { width, height: 844 },
        bypassCSP: true,
        reducedMotion: 'reduce',
      })
      onTestFinished(() => open.close())
      const tested = await watched(open)
      for (const path of ['index.html', penfold, 'grades.html', 'voices.html', 'coverage.html']) {
        await tested.goto(address(path))
        await tested.locator('details').evaluateAll(all => {
          for (const one of all) one.setAttribute('open', '')
        })
        if (path === penfold) {
          await tested.locator('a[data-fact]').first().click()
          await tested.getByRole('button', { name: 'Correct…' }).click()
        }
        await tested.evaluate(axe)
        const violations = (await tested.evaluate(
          `axe.run({ preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) =>
          violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, failureSummary }) => target + ' ' + failureSummary).slice(0, 3).join('; ')))`,
        )) as string[]
        expect(violations, path).toEqual([])
      }
    },
  )

  it('shows the whole text and all facts without the script', async () => {
    const { address } = sample
    const plain = await browser.newContext({ javaScriptEnabled: false })
    onTestFinished(() => plain.close())
    const still = await plain.newPage()
    await still.goto(address(penfold))
    expect(await still.locator('.text').textContent()).toContain('We listened to every family')
    const fact = still.locator('a.fact.quotation').first()
    await fact.click()
    expect(still.url()).toContain((await fact.getAttribute('href')) ?? 'no address')
  })
})
