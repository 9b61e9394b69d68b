import { execFileSync } from 'node:child_process'
import { lay, scratch } from '../../run/scratch.ts'

/** A git repository for one test. */
export interface Repository {
  folder: string
  git: (...args: readonly string[]) => string
  /** Write files and commit all there is. */
  commit: (files: Record<string, string>) => void
}

const env = {
  ...process.env,
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@news.example' },
  ...{ GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@news.example' },
}

/** Make a repository that goes when the test ends. */
export function repository(): Repository {
  const folder = scratch()
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { cwd: folder, encoding: 'utf8', env, stdio: 'pipe' })
  git('init', '--quiet', '--initial-branch=main')
  const commit = (files: Record<string, string>) => {
    lay(folder, files)
    git('add', '--all')
    git('commit', '--quiet', '--allow-empty', '--message=Change records')
  }
  return { folder, git, commit }
}
