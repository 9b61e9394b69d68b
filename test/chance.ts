/** Numbers from 0 up to 1 that are the same on every run for the same seed (mulberry32 over a hash of it). */
export function chance(seed: string): () => number {
  let state = 2166136261
  for (const unit of seed) state = Math.imul(state ^ unit.charCodeAt(0), 16777619)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** Draw one of a list. */
export const draw = <T>(list: readonly T[], random: () => number): T =>
  list[Math.floor(random() * list.length)] as T
