import { Command } from 'commander'
import { z } from 'zod'
import { recordSchema } from '../model/record.ts'

/** `pressmark schema`: print the JSON Schema of a record. */
export const schemaCommand = (): Command =>
  new Command('schema').description('Print the JSON Schema of a record to standard output.').action(() => {
    process.stdout.write(`${JSON.stringify(z.toJSONSchema(recordSchema), null, 2)}\n`)
  })
