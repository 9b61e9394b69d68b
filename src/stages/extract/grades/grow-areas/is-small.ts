import type { Term } from '../term.ts'

/** Tell whether a term is a light or possessive word. */
export const isSmall = (term: Term | undefined): boolean => term?.letter === 'l' || term?.letter === 'r'
