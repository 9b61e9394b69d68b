/** Letters of verbs, and of those that report. */
export const VERBS = /[BJVKMLHy]/
