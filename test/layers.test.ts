import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Imports run one way, from the first to the last. */
const layers = ['cli', 'review', 'run', 'pipeline', 'stages', 'model', 'domain']
const files = readdirSync('src', { recursive: true })
  .map(String)
  .filter(file => file.endsWith('.ts') && file.includes('/'))
const imports = (file: string): string[] =>
  [...readFileSync(join('src', file), 'utf8').matchAll(/(?:from|import) '(\.[^']+)'/g)].map(([, path]) =>
    normalize(join(file, '..', path as string)),
  )
const layerOf = (file: string) => layers.indexOf(file.split('/')[0] as string)
const stageOf = (file: string) => file.split('/').slice(0, 3).join('/')
const isShared = (file: string) => file.split('/').length === 3

describe('the direction of imports', () => {
  it('knows a layer for every file', () => {
    expect(files.filter(file => layerOf(file) < 0)).toEqual([])
    expect(files.length).toBeGreaterThan(40)
  })

  it('is cli → review → run → pipeline → stages → model → domain', () => {
    const upwards = files.flatMap(file =>
      imports(file)
        .filter(target => layerOf(target) < layerOf(file))
        .map(target => `${file} imports ${target}`),
    )
    expect(upwards).toEqual([])
  })

  it('never runs from one stage to another', () => {
    const across = files
      .filter(file => file.startsWith('stages/'))
      .flatMap(file =>
        imports(file)
          .filter(target => target.startsWith('stages/'))
          .filter(target => stageOf(target) !== stageOf(file) && !(isShared(file) && sameGroup(file, target)))
          .map(target => `${file} imports ${target}`),
      )
    expect(across).toEqual([])
  })

  it('finds no file named for nothing in particular', () => {
    expect(
      files.filter(file => /(?:^|\/)(?:utils?|helpers?|common|constants?|misc|index)\b/.test(file)),
    ).toEqual([])
  })
})

const sameGroup = (a: string, b: string) => a.split('/')[1] === b.split('/')[1]
