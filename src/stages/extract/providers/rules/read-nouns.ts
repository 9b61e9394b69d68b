import { collect } from '../../../../model/collect.ts'
import type { ProviderKind } from '../../../../model/providers.ts'
import { isGeneric, isPersonLike, isStop, nameStart } from '../name-bounds.ts'
import { nounAt } from '../name-nouns.ts'
import { endOf, type NameReading, readName, type Setting } from '../provider-rule.ts'
import type { Run } from '../run.ts'
import { COMPANY_WORD, GIVEN, isA, isIn, OTHER_THING } from '../word-classes.ts'

const OF_NAMES = /^(?:university|academy|college|school)$/
/** Another noun follows, so that the name is of that: "Ashwick Green school council". */
export const GOES_ON =
  / (?:council|road|street|lane|board|governors' association|improvement|uniform|term dates|meals?|places?|fund|hospital|standards|inspections?|reform|leaders|teachers|children|pupils)(?![\w'-])/y
/** People of a school that is named by them: "Alder High School pupils", not "Orme Primary School Leaders". */
const THEIR_PEOPLE = / (?:children|pupils|teachers)(?![\w'-])/y
/** Nouns that follow people's names where schools are named after them. */
const SURE =
  /^(?:academy|boys|college|community|comprehensive|free|girls|grammar|high|infant|junior|nursery|primary|school|secondary|sixth|special|technology)/

// "Harrow Academy Orme", "the Paget Academy Tarn in": chains put the place last
function isPlaced(run: Run, to: number): boolean {
  const next = run.words[to + 1]
  return (
    next !== undefined &&
    to + 1 === run.words.length - 1 &&
    run.words[to]?.key === 'academy' &&
    run.gaps[to + 1] === ' ' &&
    !run.titled &&
    /^[A-Z][a-z]/.test(next.text) &&
    !isA(next, GIVEN | OTHER_THING | COMPANY_WORD) &&
    !isStop(run, to + 1) &&
    !/(?:s|trust|group)$/.test(next.key)
  )
}

/** Read the names of a run that a noun ends. */
export function readNouns(run: Run, setting: Setting): NameReading[] {
  const { words } = run
  const keys = collect(words, ({ key, text }) =>
    text.endsWith("s'") || /^(?:children|girl|boy)$/.test(key) ? text.toLowerCase() : key,
  )
  const found: NameReading[] = []
  for (let at = 0, from = 0; at < words.length; at++) {
    const noun = nounAt(keys, at)
    if (!noun) continue
    let kind = noun.kind
    let to = at + noun.words.length - 1
    const start = at === 0 || run.gaps[at]?.includes(' and ') ? at : nameStart(run, from, at - 1)
    const named = start < at && !isGeneric(run, start, at - 1)
    if (!named && !(OF_NAMES.test(keys[at] as string) && to === at && / of /.test(run.gaps[at + 1] ?? '')))
      continue
    for (;;) {
      const next = words[to + 1]
      if (!next || words[to]?.text.endsWith("'s")) break
      const gap = run.gaps[to + 1] as string
      const more = /^ +$/.test(gap) ? nounAt(keys, to + 1) : undefined
      if (more) {
        kind = more.kind
        to += more.words.length
      } else if ((isA(next, COMPANY_WORD) && /^[ )]+$/.test(gap)) || gap === ' (') to++
      else if (/ of /.test(gap) && !named) {
        to++
        while (run.gaps[to + 1] === ' ' && !nounAt(keys, to + 1) && to < words.length - 1) to++
      } else break
    }
    if (isPlaced(run, to)) to++
    from = to + 1
    if (isIn(keys[to + 1] ?? '', OTHER_THING) && run.gaps[to + 1] === ' ') continue
    const end = endOf(run, to)
    GOES_ON.lastIndex = end
    THEIR_PEOPLE.lastIndex = end
    if (
      (GOES_ON.test(run.lower) && !(named && at - start > 1 && THEIR_PEOPLE.test(run.line.plain))) ||
      (named && isPersonLike(run, start, at - 1) && !SURE.test(noun.words.join(' ')))
    )
      continue
    found.push({ ...readName(run, start, to, kindIn(setting, kind, noun.words.join(' ')), end) })
    at = to
  }
  return found
}

// a college with pupils and a headteacher is a school, an academy with apprentices is none
const kindIn = (setting: Setting, kind: ProviderKind, noun: string): ProviderKind =>
  kind === 'college' &&
  noun === 'college' &&
  setting.main === 'school' &&
  setting.weight('college') < setting.weight('school')
    ? 'school'
    : kind
