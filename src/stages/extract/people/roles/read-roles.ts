import type { NameCandidate } from '../name-spot.ts'

/** Read the roles of the people that stand. */
export function readRoles(_candidates: readonly NameCandidate[]): void {}
