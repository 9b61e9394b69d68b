import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { printJson } from '../../model/print-json.ts'
import { writeChanged } from '../../run/write-changed.ts'
import { factKinds, fieldsOf, judgements, mergeVerdicts, reviewOf, type Verdict } from './verdict.ts'

const EDTF = /^(?:[0-9][0-9-]*(?:\/[0-9][0-9-]*)?)?$/
const text = z.string().max(4000)

const content = z.record(z.string(), text)
const verdictSchema: z.ZodType<Verdict> = z
  .strictObject({
    article: z.string().min(1).max(4000),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    kind: z.enum(factKinds),
    fact: z.string().regex(/^[a-z]+-[a-z0-9-]+$/),
    verdict: z.enum(judgements),
    note: text,
    content,
    at: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).max(10_000),
  })
  .superRefine(({ kind, content }, { addIssue }) => {
    const names = fieldsOf[kind].map(({ name }) => name)
    if (Object.keys(content).sort().join() !== [...names].sort().join())
      addIssue(`the content of a ${kind} has the fields ${names.join(', ') || 'none'}`)
    for (const field of ['inspected', 'value'])
      if (!EDTF.test(content[field] ?? '')) addIssue(`${content[field]} is no date in EDTF`)
  })

const withdrawalSchema = z.strictObject({
  article: z.string().min(1).max(4000),
  fact: z.string().max(4000),
  verdict: z.null(),
})

/** One change that a reviewer makes: a verdict, or one taken back. */
export const changeSchema = z.union([withdrawalSchema, verdictSchema])

const reviewSchema = z.strictObject({ schemaVersion: z.literal(1), verdicts: z.array(verdictSchema) })

/** `review.json` is there but cannot be read. */
export class BadReview extends Error {
  override name = 'BadReview'
}

const fileIn = (out: string): string => join(out, 'review.json')

/** Load the verdicts beside the records; none where nobody reviewed yet. Throws BadReview. */
export async function loadVerdicts(out: string): Promise<Verdict[]> {
  const file = fileIn(out)
  const content = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (content === null) return []
  try {
    return mergeVerdicts([], reviewSchema.parse(JSON.parse(content)).verdicts)
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new BadReview(`${file} is not a review: ${reason}`)
  }
}

/** Save verdicts beside the records, whole or not at all. */
export const saveVerdicts = (out: string, verdicts: readonly Verdict[]): Promise<boolean> =>
  writeChanged(fileIn(out), printJson(reviewOf(verdicts)))
