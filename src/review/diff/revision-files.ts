import { relative, resolve } from 'node:path'
import { NoSuchPath } from '../../run/find-sources.ts'
import { diskFiles } from './disk-files.ts'
import { git } from './git.ts'
import type { Files } from './read-side.ts'
import type { Revisions } from './revisions.ts'

/** A path, and the folder inside a git repository that it counts from. */
interface PathIn {
  path: string
  cwd: string
}

/** Read a path at two revisions, or at one and on disk. Where it is not there, a side holds nothing. */
export async function readRevisions(revisions: Revisions, where: PathIn): Promise<[Files, Files]> {
  const { before, after, sinceFork } = revisions
  const from = await commitOf(before, where)
  if (after === null) return [await filesAt(from, before, where), await filesOnDisk(where)]
  const to = await commitOf(after, where)
  const start = sinceFork ? await forkOf(from, to, revisions, where) : from
  return [await filesAt(start, before, where), await filesAt(to, after, where)]
}

/** Resolve a revision to the hash of its commit. */
const commitOf = (revision: string, { cwd }: PathIn): Promise<string> =>
  hashOf(
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    `there is no revision ${revision}`,
    cwd,
  )

const forkOf = (from: string, to: string, { before, after }: Revisions, { cwd }: PathIn): Promise<string> =>
  hashOf(['merge-base', from, to], `${before} and ${after} have no commit in common`, cwd)

async function hashOf(args: readonly string[], refusal: string, cwd: string): Promise<string> {
  const hash = (await git(args, { refusal, cwd })).toString().trim()
  if (!HASH.test(hash)) throw new Error(`git ${args[0]} answered no hash`)
  return hash
}

/** Read the JSON files at a commit under a path, itself included: one call of git lists, one reads them. */
async function filesAt(commit: string, revision: string, { path, cwd }: PathIn): Promise<Files> {
  const name = `${revision}:${path}`
  const refusal = `${name} cannot be read`
  const list = (await git(['ls-tree', '-r', '-z', commit, '--', path], { refusal, cwd })).toString()
  const blobs = list.split('\0').flatMap(entry => {
    const [, hash, file] = REGULAR_FILE.exec(entry) ?? []
    const inside = file === undefined ? null : relative(resolve(cwd, path), resolve(cwd, file))
    return hash && inside !== null && /^$|\.json$/.test(inside) ? [{ hash, inside }] : []
  })
  const input = blobs.map(({ hash }) => `${hash}\n`).join('')
  const contents = contentsOf(await git(['cat-file', '--batch'], { refusal, cwd, input }))
  return { name, texts: new Map(blobs.map(({ inside }, at) => [inside, contents[at] ?? ''])) }
}

const HASH = /^[0-9a-f]{40,64}$/
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

const filesOnDisk = ({ path, cwd }: PathIn): Promise<Files> =>
  diskFiles(resolve(cwd, path)).catch((error: unknown) => {
    if (error instanceof NoSuchPath) return { name: path, texts: new Map() }
    throw error
  })
