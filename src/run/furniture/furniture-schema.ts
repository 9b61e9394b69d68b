import { z } from 'zod'

const count = z.int().positive()
/** What furniture.json holds. */
export const furnitureSchema = z.strictObject({
  schemaVersion: z.literal(1),
  publishers: z.array(
    z.strictObject({
      publisher: z.string(),
      articles: count,
      lines: z.array(z.strictObject({ words: z.string().min(1), articles: count })),
    }),
  ),
})
