/** Name the record of a source: its path inside the corpus without the extension. */
export const recordId = (path: string): string => path.replace(/\.[^./]+$/, '')
