/** Tell whether a path is a side-car's. */
export const isSideCar = (path: string): boolean => /\.meta\.json$/i.test(path)

/** List the paths that a source's side-car may have: "story.txt.meta.json", "story.meta.json". */
export const sideCarPaths = (path: string): string[] =>
  [path, path.replace(/\.gz$/i, '').replace(/\.[^./]+$/, '')].map(name => `${name}.meta.json`)
