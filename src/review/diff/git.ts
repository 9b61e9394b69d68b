import { execFile } from 'node:child_process'
import { NotComparable } from './not-comparable.ts'

/** Pathspecs are plain paths: no wildcard and no magic is read into them. */
const env = { ...process.env, GIT_LITERAL_PATHSPECS: '1', GIT_OPTIONAL_LOCKS: '0' }

/** How git is asked. */
interface Asking {
  /** The folder to ask in. */
  cwd: string
  /** What to tell where git gives no reason. */
  refusal: string
  input?: string
}

/** Run git and return its standard output. Throws NotComparable. */
export const git = (args: readonly string[], { cwd, refusal, input = '' }: Asking): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const options = { cwd, encoding: 'buffer', env, maxBuffer: Number.POSITIVE_INFINITY } as const
    const child = execFile('git', args, options, (error, stdout, stderr) => {
      if (!error) resolve(stdout)
      else if (error.code === 'ENOENT') reject(new NotComparable('there is no git here to ask for revisions'))
      else
        reject(
          new NotComparable(
            stderr
              .toString()
              .trim()
              .replace(/^fatal: /, '') || refusal,
          ),
        )
    })
    // A git that ends early closes the pipe; what matters is the error it ends with.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
