import { Argument, Command } from 'commander'
import { z } from 'zod'
import { recordSchema } from '../model/record.ts'
import { configSchema } from '../run/settings/config-schema.ts'

const schemas = { record: recordSchema, config: configSchema }

/** `pressmark schema`: print the JSON Schema of a record or of the configuration. */
export const schemaCommand = (): Command =>
  new Command('schema')
    .description('Print the JSON Schema of a record, or of the configuration, to standard output.')
    .addArgument(new Argument('[what]', 'whose').choices(Object.keys(schemas)).default('record'))
    .addHelpText(
      'after',
      `
Examples:
  pressmark schema                                       of a record
  pressmark schema config > pressmark.schema.json        for "$schema": "./pressmark.schema.json"`,
    )
    .action((what: keyof typeof schemas) => {
      process.stdout.write(`${JSON.stringify(z.toJSONSchema(schemas[what]), null, 2)}\n`)
    })
