/** The lines of a short article, and the facts to be read: provider, area, grade, "earlier", date of inspection. */
export type Story = readonly [lines: readonly string[], ...facts: string[]]
