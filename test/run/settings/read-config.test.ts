import { describe, expect, it } from 'vitest'
import { BadConfig } from '../../../src/run/settings/bad-config.ts'
import { readConfig } from '../../../src/run/settings/read-config.ts'
import { lay, scratch } from '../scratch.ts'

const laid = (config: unknown, path = 'pressmark.config.json') =>
  `${lay(scratch(), { [path]: typeof config === 'string' ? config : JSON.stringify(config) })}/${path}`

describe('readConfig', () => {
  it('parts how to run from what changes records', async () => {
    const file = laid({ $schema: './schema.json', prune: true, workers: 2, timeLimit: 0.5, places: ['Orme'] })
    expect(await readConfig(file)).toEqual({
      run: { prune: true, workers: 2, timeLimit: 0.5 },
      settings: { places: ['Orme'] },
    })
  })

  it('counts paths from the folder of the file, but for absolute ones', async () => {
    const file = laid({ paths: ['corpus', '/srv/more'], out: '../out', metrics: 'a.prom' }, 'etc/p.json')
    const home = file.replace('/etc/p.json', '')
    expect((await readConfig(file)).run).toEqual({
      paths: [`${home}/etc/corpus`, '/srv/more'],
      out: `${home}/out`,
      metrics: `${home}/etc/a.prom`,
    })
  })

  it('finds none in a folder without one, and says so where one was named', async () => {
    expect(await readConfig()).toEqual({ run: {}, settings: null })
    await expect(readConfig('no/such.json')).rejects.toThrow('no/such.json: there is no such file')
  })

  it.each([
    ['an unknown key', { furnitur: true }, 'furnitur: unknown key; did you mean “furniture”?'],
    ['a key written otherwise', { time_limit: 3 }, 'time_limit: unknown key; did you mean “timeLimit”?'],
    ['a key like no other', { colour: true }, 'colour: unknown key'],
    [
      'an unknown key within',
      {
        providers: [
          { name: 'Tarn', kind: 'school' },
          { name: 'Tarn', kind: 'school', alias: [] },
        ],
      },
      'providers[1].alias: unknown key; did you mean “aliases”?',
    ],
    ['another type', { include: 'a/**' }, 'include: Invalid input: expected array, received string'],
    ['a number out of bounds', { workers: -1 }, 'workers: Too small: expected number to be >=0'],
    ['a kind that is none', { providers: [{ name: 'T', kind: 'x' }] }, 'providers[0].kind: Invalid option'],
    ['a list', [], 'Invalid input: expected object'],
    ['no JSON', '{ "out": }', 'not JSON: '],
  ])('names file and key for %s', async (_, config, says) => {
    const file = laid(config)
    const failure = readConfig(file)
    await expect(failure).rejects.toThrow(BadConfig)
    await expect(failure).rejects.toThrow(`${file}: ${says}`)
  })

  it('says every mistake on a line of its own', async () => {
    const file = laid({ outt: 'a', pathss: [], workers: 'x' })
    const { message } = await readConfig(file).catch(error => error)
    expect(message.split('\n').sort()).toEqual([
      `${file}: outt: unknown key; did you mean “out”?`,
      `${file}: pathss: unknown key; did you mean “paths”?`,
      `${file}: workers: Invalid input: expected number, received string`,
    ])
  })
})
