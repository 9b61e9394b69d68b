import type { IncomingMessage } from 'node:http'
import PQueue from 'p-queue'
import { z } from 'zod'
import { changeSchema, loadVerdicts, saveVerdicts } from '../verdicts/review-file.ts'
import { mergeVerdicts } from '../verdicts/verdict.ts'

/** Longest change that is read, in bytes. */
const LONGEST = 256 * 1024

/** One change after another: each reads the file, changes it and writes it. */
const queue = new PQueue({ concurrency: 1 })

/** What to tell the page. */
interface Reply {
  status: number
  words: string
}

/** Save one change of a verdict from the body of a request. */
export async function saveChange(request: IncomingMessage, out: string): Promise<Reply> {
  const body = await bodyOf(request)
  if (body === null) return { status: 413, words: 'The change is too long.' }
  let json: unknown
  try {
    json = JSON.parse(body)
  } catch {
    return { status: 400, words: 'The change is no JSON.' }
  }
  const change = changeSchema.safeParse(json)
  if (!change.success) return { status: 422, words: z.prettifyError(change.error) }
  await queue.add(async () => saveVerdicts(out, mergeVerdicts(await loadVerdicts(out), [change.data])))
  return { status: 200, words: 'Saved.' }
}

/** Read a body to its end, so that the answer reaches who sends it; null where it is too long to keep. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= LONGEST) chunks.push(chunk)
  }
  if (length > LONGEST) return null
  return Buffer.concat(chunks).toString('utf8')
}
