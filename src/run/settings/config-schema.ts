import { z } from 'zod'
import { settingsShape } from '../../model/settings.ts'

const path = z.string().min(1)

/** What `pressmark.config.json` may hold: how to run, and what to add to the built-in knowledge. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('Where an editor finds this schema'),
    paths: z.array(path).min(1).optional().describe('Files or folders to read'),
    out: path.optional().describe('Folder for records, manifest and quarantine'),
    include: z.array(path).optional().describe('Read only what matches one of these globs'),
    exclude: z.array(path).optional().describe('Leave out what matches one of these globs'),
    prune: z.boolean().optional().describe('Remove records whose source is gone'),
    furniture: z.boolean().optional().describe('Learn first which lines recur over a publisher’s articles'),
    workers: z.int().nonnegative().optional().describe('Worker threads; one a core unless told, 0 for none'),
    timeLimit: z.number().positive().optional().describe('Seconds that one article may take; 10 unless told'),
    metrics: path.optional().describe('File to write metrics to, for the Prometheus node exporter'),
    ...settingsShape,
  })
  .describe('Configuration of Pressmark; paths count from the folder of the file')

export type ConfigFile = z.infer<typeof configSchema>
