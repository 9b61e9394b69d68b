import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printJson } from '../../model/print-json.ts'
import { openSorter } from '../files/sorter.ts'
import { openWhole } from '../files/whole-file.ts'
import { gradeLines, inspectionLines, inspectionOf, type RecordGrades } from '../inspections.ts'

/** The grades of a run's records, on their way to inspections.json. */
export interface InspectionsWriter {
  /** Add lines of grades. */
  add: (lines: readonly string[]) => Promise<void>
  /** Note a record that this run does not read unless inspections.json is to be made anew. */
  addUnread: (file: string) => Promise<void>
  /** Write inspections.json; tells its hash and whether it differs from the one before. */
  close: () => Promise<{ sha256: string; written: boolean }>
}

/** Open the writer of an out folder's inspections.json, which sorts in a folder of its own what memory should not hold. */
export function openInspectionsWriter(out: string, work: string, isDry: boolean): InspectionsWriter {
  const grades = openSorter(work, 'grades')
  const unread = openSorter(work, 'unread')
  const add = async (lines: readonly string[]) => {
    for (const line of lines) await grades.add(line)
  }
  return {
    add,
    addUnread: unread.add,
    async close() {
      for await (const file of unread.sorted()) {
        const text = await readFile(join(out, file), 'utf8').catch(() => null)
        if (text !== null) await add(gradeLines(JSON.parse(text) as RecordGrades))
      }
      const entries = openSorter(work, 'inspections')
      for await (const line of inspectionLines(grades.sorted())) await entries.add(line)
      const file = await openWhole(join(out, 'inspections.json'), isDry)
      try {
        let before = '[\n'
        for await (const line of entries.sorted()) {
          const entry = printJson(inspectionOf(line)).trimEnd().replace(/^/gm, '  ')
          await file.write(before + entry)
          before = ',\n'
        }
        await file.write(before === '[\n' ? '[]\n' : '\n]\n')
        return await file.commit()
      } catch (error) {
        await file.abandon()
        throw error
      }
    },
  }
}
