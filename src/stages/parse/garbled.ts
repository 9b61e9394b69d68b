import type { VFile } from 'vfile'
import { findMojibake } from '../../model/mojibake.ts'
import { addStretch, closeOrigin, type Origin, openOrigin } from '../../model/origin.ts'

/**
 * Read the garbled stretches of a text ("â€™") as what they stand for, and say so; null where there are none.
 * The origin leads back to the text as it is in the file: positions count there.
 */
export function readGarbled(source: string, file: VFile): { text: string; origin: Origin } | null {
  const garbled = findMojibake(source, file.data.textStart)
  const [first] = garbled
  if (!first) return null
  const origin = openOrigin(source)
  let text = ''
  let done = 0
  for (const { start, end, meant } of garbled) {
    addStretch(origin, text.length, { start: done, end: start })
    text += source.slice(done, start)
    addStretch(origin, text.length, { start, end })
    text += meant
    done = end
  }
  addStretch(origin, text.length, { start: done, end: source.length })
  text += source.slice(done)
  closeOrigin(origin, text.length)
  const count = garbled.length === 1 ? 'One stretch is' : `${garbled.length} stretches are`
  file.message(`${count} garbled and read as meant: “${first.words}” as “${first.meant}”`, {
    source: 'read',
    ruleId: 'garbled',
  })
  return { text, origin }
}
