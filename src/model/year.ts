/** A year, in figures, that an article may speak of. */
export const YEAR = /\b(?:19|20)\d\d\b/
