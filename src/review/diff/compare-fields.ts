import type { FieldChange } from './difference.ts'

type Value = unknown
type Fields = Readonly<Record<string, Value>>

/** List the fields in which two objects differ, the parts of a part by their path: `provider.name`. */
export function compareFields(before: object, after: object, path = ''): FieldChange[] {
  const [one, other] = [before as Fields, after as Fields]
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap(key =>
    compareValues(one[key] ?? null, other[key] ?? null, path + key),
  )
}

function compareValues(from: Value, to: Value, field: string): FieldChange[] {
  if (same(from, to)) return []
  if (Array.isArray(from) && Array.isArray(to)) return [{ field, ...compareLists(from, to) }]
  if (isObject(from) && isObject(to)) return compareFields(from, to, `${field}.`)
  return [{ field, from, to }]
}

/** Leave of two lists what only one of them holds; lists that differ in order alone are left whole. */
function compareLists(from: readonly Value[], to: readonly Value[]): { from: Value[]; to: Value[] } {
  const [gone, added] = [without(from, to), without(to, from)]
  return gone.length + added.length > 0 ? { from: gone, to: added } : { from: [...from], to: [...to] }
}

function without(list: readonly Value[], other: readonly Value[]): Value[] {
  const counts = new Map<string, number>()
  for (const item of other) counts.set(JSON.stringify(item), (counts.get(JSON.stringify(item)) ?? 0) + 1)
  return list.filter(item => {
    const left = counts.get(JSON.stringify(item)) ?? 0
    counts.set(JSON.stringify(item), left - 1)
    return left <= 0
  })
}

const same = (a: Value, b: Value): boolean => a === b || JSON.stringify(a) === JSON.stringify(b)
const isObject = (value: Value): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
