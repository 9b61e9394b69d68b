import { decodeHTML } from 'entities/decode'

/** Text as read from a page, white space collapsed and entities decoded, with where each stretch of it stands. */
export interface TextRun {
  value: string
  /** In order, three numbers a stretch: offset in `value`; start and end in the source. A stretch as long as its source is it, unit for unit. */
  places: number[]
}

export const emptyRun = (): TextRun => ({ value: '', places: [] })

/** What does not go over unit for unit: entities, white space other than single spaces. */
const ODD = /&(?:#\d{1,8}|#x[\da-f]{1,7}|[a-z][a-z\d]{0,31});?|\s{2,}|[^\S ]/gi
const BLANK = /^\s*$/

/** Add a stretch of the source to a run. */
export function addSource(run: TextRun, html: string, start: number, end: number): void {
  const raw = html.slice(start, end)
  let from = 0
  for (const { 0: odd, index } of raw.matchAll(ODD)) {
    addPlain(run, raw.slice(from, index), start + from)
    from = index + odd.length
    const decoded = odd.startsWith('&') ? decodeHTML(odd) : ' '
    if (decoded === odd) addPlain(run, odd, start + index)
    else if (BLANK.test(decoded)) addSpace(run, start + index, start + from)
    else {
      // "&ampc" → "&c": the tail stands for itself
      let same = 0
      while (
        same < decoded.length - 1 &&
        decoded.at(-1 - same) === odd.at(-1 - same) &&
        odd.at(-1 - same) !== ';'
      )
        same++
      add(run, decoded.slice(0, decoded.length - same), start + index, start + from - same)
      if (same > 0) addPlain(run, odd.slice(odd.length - same), start + from - same)
    }
  }
  addPlain(run, raw.slice(from), start + from)
}

/** Add a joint that stands between cells, placed at a point of the source. */
export function addJoint(run: TextRun, joint: string, at: number): void {
  run.value = run.value.trimEnd()
  if (run.value) add(run, joint, at, at)
}

function addPlain(run: TextRun, value: string, start: number): void {
  const leading = value.startsWith(' ') ? 1 : 0
  if (leading) addSpace(run, start, start + 1)
  const end = value.endsWith(' ') && value.length > leading ? value.length - 1 : value.length
  if (end > leading) add(run, value.slice(leading, end), start + leading, start + end)
  if (end < value.length) addSpace(run, start + end, start + end + 1)
}

function addSpace(run: TextRun, start: number, end: number): void {
  if (run.value && !run.value.endsWith(' ')) add(run, ' ', start, end)
}

function add(run: TextRun, value: string, start: number, end: number): void {
  run.places.push(run.value.length, start, end)
  run.value += value
}
