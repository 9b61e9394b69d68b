type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Print JSON for reading in diffs: two-space indent, arrays of plain values (and of places) on one line, a newline at the end. */
export const printJson = (value: unknown): string => `${print(value as Json, '')}\n`

function print(value: Json, indent: string): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    if (isFlat(value)) return printFlat(value)
    return `[\n${value.map(item => deeper + print(item, deeper)).join(',\n')}\n${indent}]`
  }
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  const lines = entries.map(
    ([key, item]) => `${deeper}${JSON.stringify(key)}: ${print(item as Json, deeper)}`,
  )
  return `{\n${lines.join(',\n')}\n${indent}}`
}

const isFlat = (list: readonly Json[]): boolean =>
  list.every(item => (Array.isArray(item) ? item.every(isNumber) : item === null || typeof item !== 'object'))
const isNumber = (item: Json): boolean => typeof item === 'number'
const printFlat = (list: readonly Json[]): string =>
  `[${list.map(item => (Array.isArray(item) ? printFlat(item) : JSON.stringify(item))).join(', ')}]`
