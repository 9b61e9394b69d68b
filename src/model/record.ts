import { z } from 'zod'
import { dateRoles } from './dates.ts'
import { providerKinds } from './providers.ts'

const factId = (kind: string) => z.string().regex(new RegExp(`^${kind}-[a-z0-9-]+$`))
const edtf = z.string().regex(/^[0-9][0-9-]*(\/[0-9][0-9-]*)?$/)
const rule = z.string().regex(/^[a-z-]+\/[a-z0-9-]+$/)

const providerSchema = z
  .strictObject({
    name: z.string().min(1),
    kind: z.enum(providerKinds),
    laCode: z.string().nullable().describe('Department for Education number of a local authority'),
    gssCode: z.string().nullable().describe('Office for National Statistics code of a local authority'),
    urn: z.string().nullable().describe("Ofsted's unique reference number"),
  })
  .describe('Whom the grade is of; children’s services count as their authority')

const gradeSchema = z.strictObject({
  id: factId('grade'),
  provider: providerSchema,
  framework: z.string().nullable().describe('Inspection framework, or null where it is not certain'),
  area: z.string().describe('Judgement area; the headline grade is overall-effectiveness in every remit'),
  grade: z.string().describe("Grade of that framework's scale"),
  standing: z
    .enum(['current', 'earlier'])
    .describe('current: of the inspection the article reports; earlier: of one before it'),
  inspected: edtf.nullable().describe('EDTF date of the inspection as far as the article makes it certain'),
  published: edtf.nullable().describe('EDTF date of the report as far as the article makes it certain'),
  words: z.string().describe('The words it was first read from'),
  rule,
})

const dateSchema = z.strictObject({
  id: factId('date'),
  value: edtf.describe('EDTF, in the precision of the words'),
  words: z.string(),
  relative: z.boolean().describe('Worked out from another date rather than read off the page'),
  role: z.enum(dateRoles),
  rule,
})

const personSchema = z.strictObject({
  id: factId('person'),
  name: z.string().min(1).describe('Fullest form given, without honorifics and post-nominals'),
  honorifics: z.array(z.string()),
  postNominals: z.array(z.string()),
  roles: z.array(
    z.strictObject({
      title: z.string(),
      organisation: z.string().nullable(),
      standing: z.enum(['current', 'former', 'incoming']),
    }),
  ),
  mentions: z.int().positive(),
  rule,
})

const quotationSchema = z.strictObject({
  id: factId('quotation'),
  text: z.string().describe('The words without their marks; paragraphs joined by a line feed'),
  form: z.enum(['sentence', 'fragment']),
  speaker: z.strictObject({
    kind: z.enum(['person', 'organisation', 'group', 'unknown']),
    name: z.string().nullable(),
    person: z.string().nullable().describe('Id of one of the people of this record'),
    as: z.string().nullable().describe("The article's own words for the speaker"),
  }),
  cue: z.string().nullable().describe('The reporting words'),
  rule,
})

const boilerplateSchema = z.strictObject({
  id: factId('boilerplate'),
  words: z.string().describe('The beginning of what was set aside'),
  rule,
})

const noticeSchema = z.strictObject({ rule, message: z.string(), words: z.string().nullable() })

const placeSchema = z
  .tuple([z.int().nonnegative(), z.int().nonnegative(), z.int().positive()])
  .describe('[start, end, line]: UTF-16 code units of the decoded source, end exclusive; lines from 1')

/** The record of one article: what `out/records/**.json` holds. */
export const recordSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: z
      .string()
      .min(1)
      .describe(
        "The source's path inside the corpus without its extension; of one of several, path and name",
      ),
    source: z.strictObject({
      path: z.string(),
      mediaType: z.string(),
      encoding: z.string(),
      bytes: z.int().nonnegative(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      url: z.string().nullable(),
      part: z
        .strictObject({
          number: z.int().positive().nullable().describe('Line, item or page; null where its address tells'),
          field: z.string().nullable().describe('Key of the text in JSON; null for a page of a web archive'),
        })
        .optional()
        .describe('What positions count in where that is not the file itself'),
    }),
    article: z.strictObject({
      title: z.string().nullable(),
      publisher: z.string().nullable(),
      bylines: z.array(z.string()),
      language: z.literal('en'),
      words: z.int().nonnegative().describe('Words of the story, boilerplate apart'),
      published: z.strictObject({ value: edtf, from: z.enum(['text', 'metadata', 'file name']) }).nullable(),
    }),
    grades: z.array(gradeSchema),
    dates: z.array(dateSchema),
    people: z.array(personSchema),
    quotations: z.array(quotationSchema),
    boilerplate: z.array(boilerplateSchema),
    notices: z.array(noticeSchema),
    positions: z
      .record(z.string(), z.array(placeSchema))
      .describe('Where each fact stands: for every id, the place of every mention'),
  })
  .describe('What one press article says about Ofsted inspections, with provenance')

export type ArticleRecord = z.infer<typeof recordSchema>
