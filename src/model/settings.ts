import { z } from 'zod'
import { providerKinds } from './providers.ts'

const phrase = z.string().regex(/\p{L}/u, 'must hold a letter')
const phrases = z.array(phrase)
const providerName = z.string().regex(/^[\p{L}\p{N}]/u, 'must begin with a letter or digit')

const publisherSchema = z.strictObject({
  name: phrase.describe('What records call the publisher'),
  hosts: z
    .array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be a host in lower case: "echo.example"'))
    .optional()
    .describe('Hosts of its articles’ addresses; those below them count too'),
  folders: z
    .array(z.string().regex(/^[^/].*[^/]$|^[^/]$/, 'must be a path inside the corpus, without outer slashes'))
    .optional()
    .describe('Folders, or files of several articles, inside the corpus'),
})

const listedProviderSchema = z.strictObject({
  name: providerName.describe('What records call the provider'),
  kind: z.enum(providerKinds),
  aliases: z.array(providerName).optional().describe('Other names that mean it wherever they stand'),
  laCode: z.string().min(1).optional().describe('Department for Education number of a local authority'),
  gssCode: z.string().min(1).optional().describe('Office for National Statistics code of a local authority'),
  urn: z.string().min(1).optional().describe("Ofsted's unique reference number"),
})

/** What an operator adds to the built-in knowledge, by key of the configuration. */
export const settingsShape = {
  publishers: z
    .array(publisherSchema)
    .optional()
    .describe('Names of publishers, for articles that do not tell theirs'),
  boilerplate: z
    .strictObject({
      lines: phrases.optional().describe('Whole lines; case, digits and punctuation do not count'),
      starts: phrases.optional().describe('Beginnings of lines, compared likewise'),
    })
    .optional()
    .describe('Lines to set aside besides those that the rules know'),
  providers: z
    .array(listedProviderSchema)
    .optional()
    .describe('Providers to find by their names and aliases, as written or in capitals'),
  places: phrases.optional().describe('Names of places, which are no people'),
  givenNames: phrases.optional().describe('Given names besides those that the rules know'),
} as const

/** Everything of the configuration that can change a record: plain data, checked by zod. */
export const settingsSchema = z.strictObject(settingsShape)

export type Settings = z.infer<typeof settingsSchema>

/** Make something of settings once, however many articles ask for it. */
export function perSettings<T>(make: (settings: Settings) => T): (settings: Settings) => T {
  const made = new WeakMap<Settings, { value: T }>()
  return settings => {
    const known = made.get(settings) ?? { value: make(settings) }
    made.set(settings, known)
    return known.value
  }
}
