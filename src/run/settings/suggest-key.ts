import { closest, distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { configSchema } from './config-schema.ts'

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
}

/** Most letters that a slip of the pen changes, as a share of the key. */
const MOST_CHANGED = 0.4

/** Suggest the key that was meant at a place of the configuration; null where none is like it. */
export function suggestKey(unknown: string, path: readonly PropertyKey[]): string | null {
  const keys = keysAt(path)
  if (keys.length === 0) return null
  const best = closest(
    fold(unknown),
    keys.map(key => fold(key)),
  )
  const isLike = distance(fold(unknown), best) <= Math.max(1, best.length * MOST_CHANGED)
  return isLike ? (keys.find(key => fold(key) === best) ?? null) : null
}

/** List the keys that the configuration may have at a path. */
export function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: Schema | undefined = z.toJSONSchema(configSchema) as Schema
  for (const step of path)
    schema = typeof step === 'number' ? schema?.items : schema?.properties?.[String(step)]
  return Object.keys(schema?.properties ?? {})
}

const fold = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '')
