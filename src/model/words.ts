/** Make a set of the words of a list in which commas part them. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(',')
      .map(word => word.trim())
      .filter(Boolean),
  )
