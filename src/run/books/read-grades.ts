import type { RecordGrades } from '../inspections.ts'

const ID = /^ {2}"id": ".*",$/m
const START = '\n  "grades": ['
const END = '\n  ]'

/** Read the id and the grades of a record's text, and of one that is printed as records are nothing else, which is most of it. */
export function readGrades(text: string): RecordGrades {
  const start = text.indexOf(START)
  const end = text.indexOf(END, start)
  const id = ID.exec(text)?.[0]
  // "grades": [] stands on one line
  if (start < 0 || end < 0 || id === undefined || text[start + START.length] !== '\n')
    return JSON.parse(text) as RecordGrades
  return JSON.parse(`{${id}${text.slice(start, end + END.length)}}`) as RecordGrades
}
