/** The out folder cannot be written: the run stops; what is written is whole, and the next run goes on from there. */
export class OutFolderUnwritable extends Error {
  override name = 'OutFolderUnwritable'
  /** Of the system: "ENOSPC". */
  readonly code: string

  constructor(out: string, code: string) {
    const reason = REASONS[code] ?? 'the system refuses'
    super(`${out} cannot be written: ${reason} (${code}); no file is half-written, run again once it can be`)
    this.code = code
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'this user may not',
  EDQUOT: 'the quota is used up',
  EEXIST: 'a file stands where a folder is wanted',
  EFBIG: 'a file would be too large',
  EIO: 'the disk fails',
  ELOOP: 'a link leads out of the out folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is wanted',
  EPERM: 'this user may not',
  EROFS: 'the file system is read-only',
}

/** Do something to an out folder; what the system refuses becomes OutFolderUnwritable. */
export async function onOut<T>(out: string, doing: () => T | Promise<T>): Promise<T> {
  try {
    return await doing()
  } catch (error) {
    throw asUnwritable(out, error)
  }
}

/** Make OutFolderUnwritable of what the system refuses; any other error stays as it is. */
export function asUnwritable(out: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException
  return code && syscall ? new OutFolderUnwritable(out, code) : error
}
