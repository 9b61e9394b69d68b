/** A path that is not there: the run cannot start. */
export class NoSuchPath extends Error {
  override name = 'NoSuchPath'
}

/** A folder of the corpus cannot be listed: the run cannot tell which sources are gone, and stops. */
export class UnreadableFolder extends Error {
  override name = 'UnreadableFolder'
  /** Of the system: "EACCES". */
  readonly code: string

  constructor(folder: string, code: string) {
    super(`the folder ${folder} cannot be read (${code}); nothing is taken for gone, and the run stops`)
    this.code = code
  }
}
