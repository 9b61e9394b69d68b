import { relative, resolve } from 'node:path'
import { NoSuchPath } from '../../run/find-sources.ts'
import { diskFiles } from './disk-files.ts'
import { git } from './git.ts'
import type { Files } from './read-side.ts'
import type { Revisions } from './revisions.ts'

/** Read a path at two revisions, or at one and on disk. Where it is not there, a side holds nothing. */
export async function readRevisions(revisions: Revisions, path: string): Promise<[Files, Files]> {
  const { before, after, sinceFork } = revisions
  const from = await commitOf(before)
  if (after === null) return [await filesAt(from, before, path), await filesOnDisk(path)]
  const to = await commitOf(after)
  const start = sinceFork ? await forkOf(from, to, revisions) : from
  return [await filesAt(start, before, path), await filesAt(to, after, path)]
}

const HASH = /^[0-9a-f]{40,64}$/

/** Resolve a revision to the hash of its commit. */
const commitOf = async (revision: string): Promise<string> =>
  hashOf(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    `there is no revision ${revision}`,
  )

const forkOf = (from: string, to: string, { before, after }: Revisions): Promise<string> =>
  hashOf(['merge-base', from, to], `${before} and ${after} have no commit in common`)

async function hashOf(args: readonly string[], refusal: string): Promise<string> {
  const hash = (await git(args, refusal)).toString().trim()
  if (!HASH.test(hash)) throw new Error(`git ${args[0]} answered no hash`)
  return hash
}

/** Read the JSON files at a commit under a path, itself included, in one call of git for the list and one for all. */
async function filesAt(commit: string, revision: string, path: string): Promise<Files> {
  const name = `${revision}:${path}`
  const tree = (await git(['ls-tree', '-r', '-z', commit, '--', path], `${name} cannot be listed`)).toString()
  const blobs = tree.split('\0').flatMap(entry => {
    const [, hash, file] = REGULAR_FILE.exec(entry) ?? []
    if (!hash || !file) return []
    const inside = relative(resolve(path), resolve(file))
    return [{ hash, inside }]
  })
  const wanted = blobs.filter(({ inside }) => inside === '' || inside.endsWith('.json'))
  const list = wanted.map(({ hash }) => `${hash}\n`).join('')
  const content = contentsOf(await git(['cat-file', '--batch'], `${name} cannot be read`, list))
  return { name, texts: new Map(wanted.map(({ inside }, at) => [inside, content[at] ?? ''])) }
}

const REGULAR_FILE = /^100[0-7]{3} blob ([0-9a-f]+)\t([^\0]+)$/

/** Cut the answer of `git cat-file --batch` into the contents of its blobs. */
function contentsOf(answer: Buffer): string[] {
  const contents: string[] = []
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf('\n', at)
    const size = Number(answer.toString('utf8', at, end).split(' ')[2])
    if (!Number.isInteger(size)) throw new Error('git cat-file has no such blob')
    contents.push(answer.toString('utf8', end + 1, end + 1 + size))
    at = end + 1 + size + 1
  }
  return contents
}

const filesOnDisk = (path: string): Promise<Files> =>
  diskFiles(path).catch((error: unknown) => {
    if (error instanceof NoSuchPath) return { name: path, texts: new Map() }
    throw error
  })
