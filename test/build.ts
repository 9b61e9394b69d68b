import { execFileSync } from 'node:child_process'
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildSync } from 'esbuild'
import type { TestProject } from 'vitest/node'
import { hashRules } from '../src/run/rules.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The command, the same with a worker that misbehaves, and the URL of that worker. */
    built: { main: string; unrulyMain: string; unrulyWorker: string }
  }
}

const CACHE = 'node_modules/.cache'

/**
 * Build the review site's script and styles and the command, so that no test sees those of before: as one file, in a
 * folder that goes when the tests end, since a process that is started many times starts sooner than from TypeScript.
 */
export function setup({ provide }: TestProject): () => void {
  execFileSync('npm', ['run', '--silent', 'build:client'])
  mkdirSync(CACHE, { recursive: true })
  const root = mkdtempSync(join(process.cwd(), CACHE, 'pressmark-'))
  const [command, unruly] = [join(root, 'command'), join(root, 'unruly')]
  buildSync({
    entryPoints: {
      main: 'src/cli/main.ts',
      worker: 'src/run/workers/worker.ts',
      unruly: 'test/run/workers/unruly-worker.ts',
    },
    ...{ outdir: join(command, 'dist/cli'), bundle: true, splitting: true },
    ...{ format: 'esm', platform: 'node', target: 'node20', packages: 'external', logLevel: 'warning' },
  })
  // what the program reads of itself: its release, its rules, and the files of the review site
  copyFileSync('package.json', join(command, 'package.json'))
  writeFileSync(join(command, 'dist/rules.txt'), hashRules())
  cpSync('dist/client', join(root, 'dist/client'), { recursive: true })
  cpSync(command, unruly, { recursive: true })
  copyFileSync(join(unruly, 'dist/cli/unruly.js'), join(unruly, 'dist/cli/worker.js'))
  provide('built', {
    main: join(command, 'dist/cli/main.js'),
    unrulyMain: join(unruly, 'dist/cli/main.js'),
    unrulyWorker: pathToFileURL(join(command, 'dist/cli/unruly.js')).href,
  })
  return () => rmSync(root, { recursive: true, force: true })
}
