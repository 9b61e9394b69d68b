import { createHash } from 'node:crypto'
import { recordId } from '../../model/record-id.ts'

/** Longest name in bytes that leaves room for an extension, a temporary file's too, in the 255 that disks allow. */
const MOST_BYTES = 200

/**
 * Name the records of the sources in one folder, given in order with the folders beside them; null is the name that the
 * path gives. The first to ask for a name has it; a later one is named after its whole file ("a.txt" behind "a.html"), and where that is taken too
 * with a number ("a.txt-2"). "a" is kept for a.json where there is one, as that may be a folder of records.
 */
export function nameRecords(names: readonly string[], folders: readonly string[]): (string | null)[] {
  const kept = new Set([...names, ...folders].filter(name => name.endsWith('.json')))
  const taken = new Set<string>()
  return names.map(name => {
    const isFree = (id: string) => !taken.has(id) && (name === `${id}.json` || !kept.has(`${id}.json`))
    const natural = recordId(name)
    const id = firstFree(shorten(natural), name, isFree)
    taken.add(id)
    return id === natural ? null : id
  })
}

function firstFree(natural: string, name: string, isFree: (id: string) => boolean): string {
  if (isFree(natural)) return natural
  const whole = shorten(name)
  let id = whole
  for (let number = 2; !isFree(id); number++) id = `${whole}-${number}`
  return id
}

function shorten(name: string): string {
  if (name.length <= MOST_BYTES / 3 || Buffer.byteLength(name) <= MOST_BYTES) return name
  const hash = createHash('sha256').update(name).digest('hex').slice(0, 8)
  let start = name
  while (Buffer.byteLength(start) > MOST_BYTES - 9) start = start.slice(0, -1)
  return `${start.replace(/[\ud800-\udbff]$/, '')}-${hash}`
}
