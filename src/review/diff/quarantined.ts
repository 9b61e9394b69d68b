import { z } from 'zod'

/** An entry in quarantine, as far as a reviewer wants to know of it. */
export const quarantinedSchema = z.object({ path: z.string(), rule: z.string(), reason: z.string() })

export type Quarantined = z.infer<typeof quarantinedSchema>
