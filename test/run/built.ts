import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import { afterAll } from 'vitest'

/**
 * Build the command and its worker, and once more with a worker that misbehaves, to a folder of their own that goes when the tests of the file end: a process that is
 * started many times starts sooner than from TypeScript.
 */
export function built(): { main: string; unrulyMain: string; unrulyWorker: URL } {
  const cache = 'node_modules/.cache'
  mkdirSync(cache, { recursive: true })
  const root = mkdtempSync(join(process.cwd(), cache, 'pressmark-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  // what the program reads of itself: its release, and its rules, which here are none
  cpSync('package.json', join(root, 'package.json'))
  for (const folder of ['domain', 'model', 'pipeline', 'stages'])
    mkdirSync(join(root, 'dist', folder), { recursive: true })
  buildSync({
    entryPoints: {
      main: 'src/cli/main.ts',
      worker: 'src/run/workers/worker.ts',
      unruly: 'test/run/workers/unruly-worker.ts',
    },
    ...{ outdir: join(root, 'dist/cli'), bundle: true, splitting: true },
    ...{ format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' },
  })
  cpSync(join(root, 'dist'), join(root, 'unruly'), { recursive: true })
  copyFileSync(join(root, 'dist/cli/unruly.js'), join(root, 'unruly/cli/worker.js'))
  return {
    unrulyMain: join(root, 'unruly/cli/main.js'),
    main: join(root, 'dist/cli/main.js'),
    unrulyWorker: pathToFileURL(join(root, 'dist/cli/unruly.js')),
  }
}
