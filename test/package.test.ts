import { execFileSync } from 'node:child_process'
import { readdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lay, scratch } from './run/scratch.ts'

const npm = (args: string[], cwd: string): string =>
  execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })

/** Installing asks a package registry for the dependencies: done where CI=true, else on request. */
describe.runIf(process.env.CI === 'true' || process.env.PACKAGE_TEST)(
  'the packed tarball, installed elsewhere',
  () => {
    it('runs as a command and is imported with its types', { timeout: 180_000 }, () => {
      const [packed, home] = [scratch(), scratch()]
      npm(['pack', '--pack-destination', packed], '.')
      const [tarball] = readdirSync(packed)
      lay(home, {
        'package.json': '{ "type": "module" }',
        'corpus/story.txt': 'Penfold Council was rated good by Ofsted on 7 March 2019.\n',
        'use.ts':
          "import { type ArticleRecord, extractArticle } from 'pressmark'\n" +
          "const { record } = extractArticle('a.txt', Buffer.from('Rated good.'))\n" +
          'export const id: ArticleRecord["id"] = record.id\nconsole.log(id)\n',
      })
      npm(['install', '--no-audit', '--no-fund', join(packed, tarball as string)], home)
      npm(['exec', '--no', '--', 'pressmark', 'extract', 'corpus', '--out', 'out'], home)
      expect(readdirSync(join(home, 'out/records'))).toEqual(['story.json'])

      const types = {
        extends: resolve('tsconfig.json'),
        include: ['use.ts'],
        compilerOptions: { typeRoots: [resolve('node_modules/@types')] },
      }
      writeFileSync(join(home, 'tsconfig.json'), JSON.stringify(types))
      execFileSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', home], {
        encoding: 'utf8',
      })
      const run = execFileSync(
        process.execPath,
        ['--import', resolve('node_modules/tsx/dist/loader.mjs'), 'use.ts'],
        { cwd: home, encoding: 'utf8' },
      )
      expect(run.trim()).toBe('a')
    })
  },
)
