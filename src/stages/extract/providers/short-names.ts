import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { standing } from '../../../model/mentions.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { isUnmistakable, mayOpenAuthority } from './authorities.ts'
import { distinct } from './distinct.ts'
import { mentionOf } from './find-providers.ts'
import { type KnownName, knownNames } from './known-names.ts'
import { isStop } from './name-bounds.ts'
import { endOf, type NameReading, type Setting } from './provider-rule.ts'
import type { Run, Word } from './run.ts'
import { standsAlone } from './stands-alone.ts'
import { isTaken } from './taken.ts'

/** Find the shorter forms of names, and names in headlines of capitals; offsets of runs count from their lines. */
export function findShortNames(
  runs: readonly Run[],
  found: readonly ProviderMention[],
  setting: Setting,
): ProviderMention[] {
  const taken = standing(found)
  const known = knownNames(distinct(taken), runs)
  const short: ProviderMention[] = []
  for (const run of runs)
    for (const { reading, provider, rule } of readKnown(run, known, setting))
      if (!isTaken(taken, run.line.start + reading.start, run.line.start + reading.end))
        short.push(mentionOf(run, rule, reading, provider?.key))
  return short
}

function readKnown(run: Run, known: ReadonlyMap<string, readonly KnownName[]>, setting: Setting) {
  const { words } = run
  const read: { reading: NameReading; provider: ProviderMention | null; rule: string }[] = []
  for (let at = 0; at < words.length; at++) {
    const hit = known.get((words[at] as Word).key)?.find(name => fits(name.words, words, at))
    if (hit) {
      const to = at + hit.words.length - 1
      if (!standsAlone(run, at, to, hit.provider, isShouted(run))) continue
      const { name, kind } = hit.provider
      read.push({
        reading: {
          start: words[at]?.start ?? 0,
          end: endOf(run, to),
          name: nameOf(run, at, to, hit.provider, name),
          kind,
        },
        provider: hit.provider,
        rule: 'provider/known-name',
      })
      at = to
    }
  }
  if (
    read.length === 0 &&
    setting.main === 'local-authority' &&
    words.some(({ key }) => mayOpenAuthority(key))
  )
    for (const [from, to] of partsOf(run)) {
      const name = run.line.plain.slice(words[from]?.start, endOf(run, to))
      if (isUnmistakable(name) && standsAlone(run, from, to, null, isShouted(run)))
        read.push({
          reading: { start: words[from]?.start ?? 0, end: endOf(run, to), name, kind: 'local-authority' },
          provider: null,
          rule: 'provider/gazetteer',
        })
    }
  return read
}

const isShouted = ({ line, words }: Run): boolean =>
  words.length > 1 && /^[^a-z]*$/.test(line.plain.slice(words[0]?.start, words.at(-1)?.end))

// "Both Orme and Tarn": each name of a run, or all of it where it is one
function partsOf(run: Run): [from: number, to: number][] {
  const from = run.words.findIndex((_, at) => !isStop(run, at))
  const last = run.words.length - 1
  if (from < 0) return []
  if (isUnmistakable(run.line.plain.slice(run.words[from]?.start, endOf(run, last)))) return [[from, last]]
  const cuts = gather(run.words, (_, at) => (at > from && run.gaps[at]?.includes(' and ') ? [at] : []))
  return collect([from, ...cuts], (start, i) => [start, (cuts[i] ?? last + 1) - 1])
}

const nameOf = (run: Run, from: number, to: number, { kind }: ProviderMention, full: string): string =>
  kind === 'local-authority' ? run.line.plain.slice(run.words[from]?.start, endOf(run, to)) : full

const fits = (names: readonly string[], words: readonly Word[], at: number): boolean =>
  names.every((word, i) => {
    const key = words[at + i]?.text.toLowerCase().replace(/[.]$/, '')
    return key === word || (i === names.length - 1 && key === `${word}'s`) || (word === 'and' && key === '&')
  })
