import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/** Lists whose order says something else: which key is asked first. */
const RANKED = new Set(['article-keys.ts', 'metadata-keys.ts'])

/** A list of words: phrases with commas between them, of at least one line. */
const LIST = /^\s*[^\s,][^,;:.()]*(?:,\s+[^,;:.()]+){3,}$/

const files = ['english', 'press', 'press/furniture'].flatMap(folder =>
  readdirSync(join('src/domain', folder))
    .filter(name => name.endsWith('.ts') && !RANKED.has(name))
    .map(name => `${folder}/${name}`),
)

/** Find the lists in what a module exports, by name. */
const listsIn = (value: unknown, name: string): [string, string[]][] => {
  if (typeof value === 'string') return LIST.test(value) ? [[name, phrasesOf(value)]] : []
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).flatMap(([key, part]) => listsIn(part, `${name}.${key}`))
}
const phrasesOf = (list: string) => list.split(',').map(phrase => phrase.trim().replace(/\s+/g, ' '))

const lists = (
  await Promise.all(files.map(async file => listsIn({ ...(await import(`../../src/domain/${file}`)) }, file)))
).flat()

describe('lists of words', () => {
  it('are many', () => expect(lists.length).toBeGreaterThan(60))

  it.each(lists)('%s is sorted and holds nothing twice', (_, phrases) => {
    expect(phrases).toEqual([...new Set(phrases)].sort())
  })
})
