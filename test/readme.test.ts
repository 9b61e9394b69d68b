import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { exitCodes } from '../src/cli/exit-codes.ts'
import { recordSchema } from '../src/model/record.ts'
import { configSchema } from '../src/run/settings/config-schema.ts'
import { pressmark } from './cli/pressmark.ts'

const readme = readFileSync('README.md', 'utf8')
const sectionOf = (heading: string) => readme.split(`\n## ${heading}\n`)[1]?.split(/\n## /)[0] ?? ''

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

  it('shows facts of a record as they stand in out/', () => {
    const shown = JSON.parse(/```json\n(.*?)\n```/s.exec(sectionOf('What you get'))?.[1] ?? '{}')
    const record = JSON.parse(readFileSync(`out/records/${shown.id}.json`, 'utf8'))
    for (const list of ['grades', 'people', 'dates', 'quotations']) {
      expect(shown[list]).toHaveLength(1)
      expect(record[list]).toContainEqual(shown[list][0])
    }
    expect(record.positions).toMatchObject(shown.positions)
    expect(Object.keys(shown.positions)).toHaveLength(4)
    expect(record.schemaVersion).toBe(shown.schemaVersion)
  })

  it('has a heading for every command, and for no other', () => {
    const documented = [...sectionOf('Commands').matchAll(/^### `pressmark ([a-z]+)/gm)].map(
      ([, name]) => name,
    )
    expect(documented.sort()).toEqual(commands.sort())
  })

  it.each(commands)('names every option of %s in its section, and lists no other', command => {
    const section = (sectionOf('Commands').split(`### \`pressmark ${command}`)[1] ?? '').split('\n### ')[0]
    const help = pressmark([command, '--help']).stdout
    const known = [...help.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map(([, option]) => option as string)
    const listed = [...(section?.matchAll(/^\| `(.*?)` *\|/gm) ?? [])].flatMap(([, cell]) => [
      ...(cell as string).matchAll(/--[a-z-]+/g),
    ])
    for (const option of known.filter(option => option !== '--help'))
      expect(section, option).toMatch(new RegExp(`${option}(?![a-z-])`))
    expect(listed.map(String).filter(option => !known.includes(option))).toEqual([])
  })

  it('lists every exit code', () => {
    const listed = [...sectionOf('Commands').matchAll(/^\| (\d+) +\|/gm)].map(([, code]) => Number(code))
    expect(listed).toEqual(Object.values(exitCodes).sort((a, b) => a - b))
  })

  it('lists every exit code as --help does', () => {
    const said = [...pressmark(['--help']).stdout.matchAll(/^ +(\d+) {2}/gm)].map(([, code]) => Number(code))
    expect(said).toEqual(Object.values(exitCodes).sort((a, b) => a - b))
  })

  it('names every key of the configuration', () => {
    for (const key of Object.keys(configSchema.shape))
      expect(sectionOf('Configuration'), key).toMatch(new RegExp(`^\\|.*\`${key.replace('$', '\\$')}\``, 'm'))
  })

  it('shows a configuration that can be read', () => {
    const [, example = ''] = /```json\n([^`]*)```/.exec(sectionOf('Configuration')) ?? []
    expect(configSchema.safeParse(JSON.parse(example)).error).toBeUndefined()
  })

  it('names every field of the record', () => {
    const fields = new Set(fieldsOf(z.toJSONSchema(recordSchema) as Schema))
    expect(fields.size).toBeGreaterThan(30)
    for (const field of fields)
      expect(sectionOf('The record'), field).toMatch(new RegExp(`\`${field}(?:\\[\\])?\``))
  })
})
