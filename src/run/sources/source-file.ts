/** A file to read an article from. */
export interface SourceFile {
  /** Path inside the corpus, with forward slashes: what records are named after. */
  path: string
  /** Where it is on disk. */
  file: string
  /** Names its record where the path without its extension does not, as another source has that name. */
  id?: string
  /** Its side-car on disk, where the folder has one. */
  sideCar?: string
}
