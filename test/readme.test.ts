import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exitCodes } from '../src/cli/exit-codes.ts'
import { recordSchema } from '../src/model/record.ts'
import { pressmark } from './cli/pressmark.ts'

const readme = readFileSync('README.md', 'utf8')
const sectionOf = (heading: string) => readme.split(`## ${heading}\n`)[1]?.split(/\n## /)[0] ?? ''

interface Schema {
  properties?: Record<string, Schema>
  items?: Schema
  anyOf?: Schema[]
}

/** List the names of a schema's fields, those of its parts included. */
const fieldsOf = ({ properties = {}, items, anyOf = [] }: Schema): string[] => [
  ...Object.entries(properties).flatMap(([name, part]) => [name, ...fieldsOf(part)]),
  ...(items ? fieldsOf(items) : []),
  ...anyOf.flatMap(fieldsOf),
]

describe('the README', () => {
  const help = pressmark(['--help']).stdout.split('Commands:\n')[1]?.split('\n\n')[0] ?? ''
  const commands = [...help.matchAll(/^ {2}([a-z]+)\b/gm)]
    .map(([, name]) => name as string)
    .filter(name => name !== 'help')

  it('has a heading for every command, and for no other', () => {
    const documented = [...sectionOf('Commands').matchAll(/^### `pressmark ([a-z]+)/gm)].map(
      ([, name]) => name,
    )
    expect(documented.sort()).toEqual(commands.sort())
  })

  it('names every option of every command', () => {
    const options = commands
      .flatMap(name => [...pressmark([name, '--help']).stdout.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)])
      .map(([, option]) => option as string)
      .filter(option => option !== '--help')
    expect(options.length).toBeGreaterThan(8)
    for (const option of options) expect(readme, option).toContain(`${option}`)
  })

  it('lists every exit code', () => {
    const listed = [...sectionOf('Commands').matchAll(/^\| (\d) +\|/gm)].map(([, code]) => Number(code))
    expect(listed).toEqual(Object.values(exitCodes).sort())
  })

  it('names every field of the record', () => {
    const fields = new Set(fieldsOf(z.toJSONSchema(recordSchema) as Schema))
    expect(fields.size).toBeGreaterThan(30)
    for (const field of fields)
      expect(sectionOf('The record'), field).toMatch(new RegExp(`\`${field}(?:\\[\\])?\``))
  })
})
