import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { verdictScript } from '../site/assets.ts'
import { CONTENT_SECURITY_POLICY } from '../site/frame.ts'
import { loadVerdicts } from '../verdicts/review-file.ts'
import { hasToken, isOwnHost, isOwnOrigin } from './guard.ts'
import { saveChange } from './save-change.ts'
import { readSiteFile } from './site-files.ts'

/** A site that is being served. */
export interface Served {
  /** Where to open it: `http://127.0.0.1:4747/`. */
  url: string
  token: string
  close: () => Promise<void>
}

const HEADERS = {
  'content-security-policy': `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cache-control': 'no-store',
}

/** Serve a site to this machine alone; changes of verdicts are written to `review.json` beside the records. */
export async function serveSite(site: string, out: string, port: number): Promise<Served> {
  const token = randomBytes(24).toString('base64url')
  const server = createServer((request, response) => {
    answer(request, response, { site, out, token, port: portOf(server) }).catch(error => {
      if (!response.headersSent) send(response, 500, 'text/plain; charset=utf-8', (error as Error).message)
      else response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${portOf(server)}/`,
    token,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Context {
  site: string
  out: string
  token: string
  port: number
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { site, out, token, port }: Context,
): Promise<void> {
  const plain = (status: number, words: string) => {
    // what is left of the request is read, so that the answer reaches who sends it
    request.resume()
    send(response, status, 'text/plain; charset=utf-8', words)
  }
  if (!isOwnHost(request, port)) return plain(421, 'This server answers to its loopback address alone.')
  const [pathname = '/'] = (request.url ?? '/').split(/[?#]/)
  if (request.method === 'PUT' && pathname === '/review.json') {
    if (!isOwnOrigin(request, port) || !hasToken(request, token))
      return plain(403, 'The change does not come from a page of this server; load the page again.')
    const { status, words } = await saveChange(request, out)
    return plain(status, words)
  }
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, 'Pages are read; review.json alone is written.')
  if (pathname === '/assets/verdicts.js')
    return send(response, 200, 'text/javascript; charset=utf-8', verdictScript(await loadVerdicts(out)))
  const file = await readSiteFile(site, pathname, token)
  return file ? send(response, 200, file.type, file.body) : plain(404, 'There is no such page.')
}

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...HEADERS, 'content-type': type }).end(body)
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port
