import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NotComparable } from '../../../src/review/diff/not-comparable.ts'
import { readRevisions } from '../../../src/review/diff/revision-files.ts'
import { parseRevisions } from '../../../src/review/diff/revisions.ts'
import { lay, scratch } from '../../run/scratch.ts'
import { repository } from './repository.ts'

describe('revisions', () => {
  it.each([
    { words: ['main..HEAD'], read: { before: 'main', after: 'HEAD', sinceFork: false } },
    { words: ['main...topic'], read: { before: 'main', after: 'topic', sinceFork: true } },
    { words: ['v1.2..'], read: { before: 'v1.2', after: 'HEAD', sinceFork: false } },
    { words: ['..topic'], read: { before: 'HEAD', after: 'topic', sinceFork: false } },
    { words: ['main', 'HEAD~2'], read: { before: 'main', after: 'HEAD~2', sinceFork: false } },
    { words: ['HEAD@{1 day ago}'], read: { before: 'HEAD@{1 day ago}', after: null, sinceFork: false } },
  ])('$words', ({ words, read }) => {
    expect(parseRevisions(words)).toEqual(read)
  })

  it.each([
    [['--output=elsewhere']],
    [['-h..HEAD']],
    [['HEAD..--upload-pack=x']],
    [['HEAD...-x']],
    [['HEAD', '--all']],
    [['HEAD', '']],
    [['HEAD\0']],
    [['HEAD\nHEAD']],
    [['a', 'b', 'c']],
    [[]],
  ])('are not %j', words => {
    expect(() => parseRevisions(words)).toThrow(NotComparable)
  })
})

describe('an out folder at a revision', () => {
  const read = async (cwd: string, revisions: string, path = 'out') => {
    const [before, after] = await readRevisions(parseRevisions([revisions]), { path, cwd })
    return [before, after].map(({ texts }) => Object.fromEntries(texts))
  }
  const story = () => {
    const repo = repository()
    repo.commit({ 'out/records/a.json': '1', 'out/run.log': 'no record', 'outer/b.json': '0' })
    repo.git('branch', 'topic')
    repo.commit({ 'out/records/a.json': '2\n' })
    repo.git('checkout', '--quiet', 'topic')
    repo.commit({ 'out/records/ü 1/b.json': '“x”' })
    return repo
  }

  it('is read whole, and nothing beside it', async () => {
    expect(await read(story().folder, 'main..topic')).toEqual([
      { 'records/a.json': '2\n' },
      { 'records/a.json': '1', 'records/ü 1/b.json': '“x”' },
    ])
  })

  it('is read where two revisions parted', async () => {
    expect(await read(story().folder, 'main...topic')).toEqual([
      { 'records/a.json': '1' },
      { 'records/a.json': '1', 'records/ü 1/b.json': '“x”' },
    ])
  })

  it('is held against what is on disk', async () => {
    const { folder } = story()
    lay(folder, { 'out/records/a.json': '3' })
    const [, disk] = await read(folder, 'main')
    expect(disk).toEqual({ 'records/a.json': '3', 'records/ü 1/b.json': '“x”' })
  })

  it('is read from a folder inside the repository', async () => {
    const { folder } = story()
    expect(await read(join(folder, 'outer'), 'main..main', '../out')).toEqual([
      { 'records/a.json': '2\n' },
      { 'records/a.json': '2\n' },
    ])
  })

  it('is read as one file where the path is one', async () => {
    expect(await read(story().folder, 'topic..main', 'out/records/a.json')).toEqual([
      { '': '1' },
      { '': '2\n' },
    ])
  })

  it('holds nothing where it is not there', async () => {
    const { folder } = story()
    expect(await read(folder, 'main..topic', 'out/records/ü 1')).toEqual([{}, { 'b.json': '“x”' }])
    expect(await read(folder, 'main', 'gone')).toEqual([{}, {}])
  })

  it('takes no wildcard and no magic', async () => {
    const { folder } = story()
    expect(await read(folder, 'main..topic', 'ou*')).toEqual([{}, {}])
    expect(await read(folder, 'main..topic', ':(top)out')).toEqual([{}, {}])
  })

  it('passes over links', async () => {
    const repo = story()
    repo.git(
      'update-index',
      '--add',
      '--cacheinfo',
      `120000,${repo.git('hash-object', '-w', 'outer/b.json').trim()},out/records/link.json`,
    )
    repo.git('commit', '--quiet', '--message=Link')
    expect(await read(repo.folder, 'main..topic', 'out/records/link.json')).toEqual([{}, {}])
  })

  it.each(['nowhere..HEAD', 'HEAD..main:out', '@{-9}'])('says that there is no %s', async revisions => {
    await expect(read(story().folder, revisions)).rejects.toThrow(/there is no revision/)
  })

  it('says that two revisions have nothing in common', async () => {
    const repo = story()
    repo.git('checkout', '--quiet', '--orphan', 'alone')
    repo.commit({})
    await expect(read(repo.folder, 'main...alone')).rejects.toThrow('main and alone have no commit in common')
  })

  it('says that there is no repository', async () => {
    await expect(read(scratch(), 'main..HEAD')).rejects.toThrow(/not a git repository/)
  })
})
