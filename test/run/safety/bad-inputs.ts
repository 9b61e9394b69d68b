import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { lay } from '../scratch.ts'

export const story = (place: string) => `${place} School was rated good by Ofsted on 7 March 2019.\n`

/** A bad input: what is laid into a corpus beside a good article, into the out folder, and how the command is run. */
export interface BadInput {
  corpus?: (folder: string) => void
  out?: (folder: string) => void
  args?: (corpus: string, out: string) => string[]
  /** What the command runs under: a small disk, a read-only one, a user without rights, a worker that misbehaves. */
  under?: 'small disk' | 'read-only disk' | 'user' | 'unruly worker'
}

const file = (path: string, content: string | Uint8Array): BadInput => ({
  corpus: folder => void lay(folder, { [path]: content }),
})

/** The bad inputs of the README's table that end by themselves, by their names there. */
export const badInputs: Readonly<Record<string, BadInput>> = {
  'an empty file': file('b.txt', ''),
  'a file of blank lines': file('b.txt', ' \n\t\n'),
  'a binary file': file('b.txt', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 8])),
  'a file in no known encoding': file(
    'b.txt',
    Uint8Array.from({ length: 400 }, (_, i) => 128 + ((i * 7919) % 128)),
  ),
  'an article of more than 4 MB': file('b.txt', 'a'.repeat(5_000_000)),
  'a kind of file that is not read': file('b.pdf', '%PDF-1.7'),
  'a file that may not be read': {
    corpus: folder => chmodSync(join(lay(folder, { 'b.txt': story('Elm') }), 'b.txt'), 0),
    under: 'user',
  },
  'a link to nowhere': { corpus: folder => symlinkSync('nowhere', join(folder, 'b.txt')) },
  'a pipe': { corpus: folder => void spawnSync('mkfifo', [join(folder, 'b.txt')]) },
  'a list without articles': file('b.json', '[]'),
  'a line of JSON lines that is none': file(
    'feed.jsonl',
    `${JSON.stringify({ text: story('Elm') })}\nnonsense\n`,
  ),
  'a compressed file that is cut off': file('b.txt.gz', gzipSync(story('Elm')).subarray(0, 20)),
  'a side-car without an article': file('b.meta.json', '{"title": "Good"}'),
  'an article that takes too long': {
    ...file('hang.txt', story('Elm')),
    args: (corpus, out) => [corpus, '--out', out, '--workers', '2', '--time-limit', '5'],
    under: 'unruly worker',
  },
  'an article over which a worker crashes': {
    ...file('crash.txt', story('Elm')),
    args: (corpus, out) => [corpus, '--out', out, '--workers', '2'],
    under: 'unruly worker',
  },
  'two sources with one name': file('a.md', story('Elm')),
  'a link that leads back to a folder above it': {
    corpus: folder => symlinkSync('.', join(folder, 'round')),
  },
  'a side-car that is no JSON': file('a.meta.json', 'nonsense'),
  'a manifest that is damaged': { out: folder => void lay(folder, { 'manifest.json': '{"sources": [' }) },
  'a temporary file of a run that was killed': {
    out: folder => void lay(folder, { 'records/a.json.471101': '{"schemaV', 'manifest.json.471101': '{' }),
  },
  'the lock of a process that is dead': { out: folder => void lay(folder, { '.lock': deadLock() }) },
  'a path that is not there': { args: (corpus, out) => [`${corpus}/nowhere`, '--out', out] },
  'a folder that may not be read': {
    corpus: folder => mkdirSync(join(folder, 'b'), { mode: 0 }),
    under: 'user',
  },
  'learnt furniture that is damaged': { out: folder => void lay(folder, { 'furniture.json': '{' }) },
  'an out folder on a full disk': {
    corpus: folder => {
      for (let i = 0; i < 40; i++) lay(folder, { [`more/${i}.txt`]: story(`Larch ${i}`).repeat(9) })
    },
    under: 'small disk',
  },
  'an out folder that is read-only': { under: 'read-only disk' },
  'an out folder below a file': { args: corpus => [corpus, '--out', join(corpus, 'a.txt/out')] },
  'a link in the out folder that leads out of it': {
    out: folder => {
      mkdirSync(join(folder, 'elsewhere'))
      mkdirSync(join(folder, 'out'))
      symlinkSync('../elsewhere', join(folder, 'out/records'))
    },
    args: (corpus, out) => [corpus, '--out', join(out, 'out')],
  },
}

/** A lock as a run leaves it that is killed. */
function deadLock(): string {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const host = spawnSync('hostname', { encoding: 'utf8' }).stdout.trim()
  return JSON.stringify({ pid, started: '1', host })
}
