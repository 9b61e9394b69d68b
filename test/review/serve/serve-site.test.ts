import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { serveSite } from '../../../src/review/serve/serve-site.ts'
import { loadVerdicts } from '../../../src/review/verdicts/review-file.ts'
import { lay, scratch } from '../../run/scratch.ts'

interface Asked {
  path?: string
  method?: string
  headers?: Record<string, string>
  body?: string
}

/** Serve a small site; `ask` sends what no browser would, too. */
async function served() {
  const [site, out] = [scratch(), scratch()]
  lay(site, {
    'index.html': '<head><meta name="pressmark-token" content=""></head>',
    'assets/verdicts.js': 'old',
    'records/a.json': '{}',
    '.hidden': 'secret',
  })
  const { url, token, close } = await serveSite(site, out, 0)
  onTestFinished(close)
  const { port } = new URL(url)
  const ask = ({ path = '/', method = 'GET', headers = {}, body }: Asked) =>
    new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>(
      (resolve, reject) => {
        const sent = request({ host: '127.0.0.1', port, path, method, headers }, response => {
          let text = ''
          response.setEncoding('utf8').on('data', chunk => {
            text += chunk
          })
          response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }))
        })
        sent.on('error', reject)
        sent.end(body)
      },
    )
  return { site, out, url, token, port, ask }
}

const change = {
  article: 'a',
  sha256: 'a'.repeat(64),
  kind: 'person',
  fact: 'person-jo-field',
  verdict: 'accepted',
  note: '',
  content: { name: 'Jo Field', roles: '', organisation: '' },
  at: [[0, 8]],
}
const put = (token: string, body: unknown = change, headers = {}): Asked => ({
  path: '/review.json',
  method: 'PUT',
  headers: { 'x-pressmark-token': token, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})

describe('serveSite', () => {
  it('listens on the loopback address alone and sends pages with the token and strict headers', async () => {
    const { url, token, ask } = await served()
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    const { status, headers, text } = await ask({})
    expect(status).toBe(200)
    expect(text).toContain(`content="${token}"`)
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-type': 'text/html; charset=utf-8',
    })
  })

  it('leaves the token out of what lies on disk', async () => {
    const { site, token } = await served()
    expect(readFileSync(join(site, 'index.html'), 'utf8')).not.toContain(token)
  })

  it('answers to no name but its own', async () => {
    const { port, token, ask } = await served()
    for (const host of [
      'evil.example',
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:1`,
      `127.0.0.1.evil.example:${port}`,
    ])
      expect((await ask({ headers: { host } })).status, host).toBe(421)
    expect((await ask({ headers: { host: `localhost:${port}` } })).status).toBe(200)
    expect((await ask(put(token, change, { host: 'evil.example' }))).status).toBe(421)
  })

  it('sends nothing from outside of the site', async () => {
    const { site, ask } = await served()
    const outside = lay(scratch(), { 'secret.txt': 'secret' })
    symlinkSync(join(outside, 'secret.txt'), join(site, 'link.txt'))
    for (const path of [
      '/../secret.txt',
      '/..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/etc/hosts.txt',
      `/..%2f${outside.split('/').at(-1)}%2fsecret.txt`,
      '/link.txt',
      '/.hidden',
      '/%00.html',
      '/%zz.html',
      '/no-such.html',
    ]) {
      const { status, text } = await ask({ path })
      expect(status, path).toBe(404)
      expect(text).not.toContain('secret')
    }
  })

  it('saves a verdict that comes with the token, and takes it back', async () => {
    const { out, token, ask } = await served()
    expect((await ask(put(token))).status).toBe(200)
    expect(await loadVerdicts(out)).toEqual([change])
    expect((await ask({ path: '/assets/verdicts.js' })).text).toContain('person-jo-field')
    const { status } = await ask(put(token, { article: 'a', fact: 'person-jo-field', verdict: null }))
    expect(status).toBe(200)
    expect(await loadVerdicts(out)).toEqual([])
  })

  it('keeps every one of many changes that come at once', async () => {
    const { out, token, ask } = await served()
    const changes = Array.from({ length: 12 }, (_, i) => ({ ...change, fact: `person-${i}` }))
    await Promise.all(changes.map(one => ask(put(token, one))))
    expect(await loadVerdicts(out)).toHaveLength(12)
  })

  it('writes nothing without the token, from another origin, or by another way', async () => {
    const { out, token, ask, port } = await served()
    const refused: [Asked, number][] = [
      [put(''), 403],
      [put(`${token}x`), 403],
      [put('x'.repeat(token.length)), 403],
      [put(token, change, { origin: 'http://evil.example' }), 403],
      [put(token, change, { origin: 'null' }), 403],
      [put(token, change, { origin: `http://127.0.0.1:${Number(port) + 1}` }), 403],
      [{ ...put(token), method: 'POST' }, 405],
      [{ path: '/review.json', method: 'DELETE', headers: { 'x-pressmark-token': token } }, 405],
      [{ ...put(token), path: '/index.html' }, 405],
      [{ ...put(token), path: '/records/a.json' }, 405],
    ]
    for (const [asked, status] of refused)
      expect((await ask(asked)).status, JSON.stringify(asked)).toBe(status)
    expect(existsSync(join(out, 'review.json'))).toBe(false)
  })

  it.each([
    ['no JSON', '{', 400],
    ['another shape', { verdict: 'accepted' }, 422],
    ['a field too many', { ...change, more: 1 }, 422],
    ['a fact of no such form', { ...change, fact: '<script>' }, 422],
    ['a note without end', { ...change, note: 'x'.repeat(5000) }, 422],
    ['more than anyone writes', 'x'.repeat(300_000), 413],
  ])('refuses a change with %s', async (_, body, status) => {
    const { out, token, ask } = await served()
    expect((await ask(put(token, body))).status).toBe(status)
    expect(existsSync(join(out, 'review.json'))).toBe(false)
  })

  it('leaves alone a review.json that it cannot read', async () => {
    const { out, token, ask } = await served()
    writeFileSync(join(out, 'review.json'), 'mine')
    const { status, text } = await ask(put(token))
    expect(status).toBe(500)
    expect(text).toContain('is not a review')
    expect(readFileSync(join(out, 'review.json'), 'utf8')).toBe('mine')
  })
})
