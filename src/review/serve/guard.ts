import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'

const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/**
 * Tell whether a request names this server by a loopback name: a page of elsewhere that has its own name resolve
 * to this machine ("DNS rebinding") does not.
 */
export function isOwnHost({ headers }: IncomingMessage, port: number): boolean {
  return LOOPBACK.some(name => headers.host === `${name}:${port}`)
}

/** Tell whether a request comes from a page of this server, as far as the browser says where from. */
export function isOwnOrigin({ headers }: IncomingMessage, port: number): boolean {
  const { origin } = headers
  return origin === undefined || LOOPBACK.some(name => origin === `http://${name}:${port}`)
}

/** Tell whether a request carries the token that only the server's own pages hold. */
export function hasToken({ headers }: IncomingMessage, token: string): boolean {
  const given = Buffer.from(String(headers['x-pressmark-token'] ?? ''))
  const own = Buffer.from(token)
  return given.length === own.length && timingSafeEqual(given, own)
}
