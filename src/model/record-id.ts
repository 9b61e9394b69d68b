/** Name the record of a source: its path inside the corpus without the extension, "story.txt.gz" being "story". */
export const recordId = (path: string): string => path.replace(/\.gz$/i, '').replace(/\.[^./]+$/, '')
