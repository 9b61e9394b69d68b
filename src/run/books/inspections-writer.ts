import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { printJson } from '../../model/print-json.ts'
import { openSorter } from '../files/sorter.ts'
import { textOf } from '../files/text-of.ts'
import { openWhole } from '../files/whole-file.ts'
import { gradeLines, inspectionLines, inspectionOf } from '../inspections.ts'
import { readGrades } from './read-grades.ts'

/** The grades of a run's records, on their way to inspections.json. */
export interface InspectionsWriter {
  /** Add lines of grades. */
  add: (lines: readonly string[]) => void
  /** Note a record that this run does not read unless inspections.json is to be made anew. */
  addUnread: (file: string) => void
  /** Write inspections.json; tells its hash and whether it differs from the one before. */
  close: () => Promise<{ sha256: string; written: boolean }>
}

/** Items that are gone through before signals and the like have their turn. */
const AT_ONCE = 1000

/** Open the writer of an out folder's inspections.json, which sorts in a folder of its own what memory should not hold. */
export function openInspectionsWriter(out: string, work: string, isDry: boolean): InspectionsWriter {
  const grades = openSorter(work, 'grades')
  const unread = openSorter(work, 'unread')
  const add = (lines: readonly string[]) => {
    for (const line of lines) grades.add(line)
  }
  return {
    add,
    addUnread: unread.add,
    async close() {
      await eachInTurn(unread.sorted(), file => {
        const text = textOf(join(out, file))
        if (text !== null) add(gradeLines(readGrades(text)))
      })
      const entries = openSorter(work, 'inspections')
      await eachInTurn(inspectionLines(grades.sorted()), entries.add)
      const file = openWhole(join(out, 'inspections.json'), isDry)
      try {
        let before = '[\n'
        await eachInTurn(entries.sorted(), line => {
          const entry = printJson(inspectionOf(line)).trimEnd().replace(/^/gm, '  ')
          file.write(before + entry)
          before = ',\n'
        })
        file.write(before === '[\n' ? '[]\n' : '\n]\n')
        return file.commit()
      } catch (error) {
        file.abandon()
        throw error
      }
    },
  }
}

async function eachInTurn<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let done = 0
  for (const item of items) {
    work(item)
    if (++done % AT_ONCE === 0) await setImmediate()
  }
}
