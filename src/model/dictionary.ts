import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What words of the dictionary add to their roots, and what roots lose before it. */
const ENDINGS = [
  ['', ''],
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['ed', 'e'],
  ['ing', ''],
  ['ing', 'e'],
] as const

let roots: Set<string> | undefined

// the roots written small: of "Reading/M" and "reading/M" the second
function readRoots(): Set<string> {
  // the package itself gives its file only after a wait at the top level of its module
  const file = join(dirname(createRequire(import.meta.url).resolve('dictionary-en-gb')), 'index.dic')
  const found = new Set<string>()
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const end = line.indexOf('/')
    const root = end < 0 ? line : line.slice(0, end)
    if (/^[a-z]/.test(root)) found.add(root)
  }
  return found
}

/** Tell whether a word, lower case, is one of English that is written small, in any form; the dictionary is read when first asked. Source: the Hunspell dictionary of British English. */
export function isEnglishWord(word: string): boolean {
  roots ??= readRoots()
  for (const [ending, lost] of ENDINGS)
    if (word.endsWith(ending) && roots.has(word.slice(0, word.length - ending.length) + lost)) return true
  return false
}
