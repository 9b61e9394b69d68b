import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { findsIn, guard } from '../../../model/guard.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { isStop, nameStart } from './name-bounds.ts'
import { endOf, type NameReading, readName } from './provider-rule.ts'
import type { Run } from './run.ts'
import { GIVEN, HONORIFIC, isA } from './word-classes.ts'

const CHILDMINDER = guard(/\bchildminders?\b/i)
/** How a paragraph on one of them begins. */
const ONE = /^\W{0,5}(?:(?:an?|one|the|another) (?:[\w'-]+ ){0,3})?childminder\b/i
/** How one on several of them does. */
const SEVERAL =
  /(?:^|[.!?] )\W{0,5}(?:the )?(?:two|three|four|five|six|both|several|a (?:pair|trio) of|\d) (?:[\w'-]+ ){0,3}childminders\b/i
/** One of several, in a list or before what she was found to be. */
const ONE_OF =
  /(?:, (?:\d\d, )?(?:of|in|from|who|whose|based) [^.,;:]{2,40},?)? (?:and|was|were|is|has|have|had|each|both|got|keeps|kept|received|remains)\b/y
const NAMED_BEFORE = /\bchildminder,? $/i
const NAMED_AFTER =
  /,? (?:\(?\d\d\)?,|(?:who (?:is|was|has been) )?an? (?:[\w'-]+ ){0,3}childminder\b|who (?:childminds|has childminded|looks after))/y
const AGED = /, \d\d,/y
/** What is said of somebody who is graded in person: "she has been rated", "rated her outstanding", "she was outstanding too". */
const IN_PERSON =
  /\b(?:(?:awarded|declared|gave|given|graded|judged|named|ranked|rated) (?:her|him) (?:as |to be |an? |the )?|found (?:her|him) to be )['"]?(?:good|inadequate|outstanding|requires improvement|satisfactory|(?:top|highest|lowest) )|\bs?he (?:is|was|has been|had been) (?:again |already |also |now |only |still )?['"]?(?:inadequate|outstanding|satisfactory)\b|\bs?he(?:'s| is| was| has| had)(?: (?:been|now|again|also|just|once|twice|only))* (?:graded|rated|judged|ranked|deemed|found to be|(?:given|awarded) an?\b)/i
/** What says that the person named before it was graded herself. */
const GRADED =
  /^[^.;:]{0,120} (?:was|is|been|being) (?:now |again |also |still |just )?(?:awarded|found to be|given|graded|judged|rated|re-rated) (?:an? |the )?['"]?(?:good|inadequate|outstanding|requires improvement|satisfactory|(?:top|highest|lowest) )/
const REACH = 170
/** How far below such a paragraph the name may stand, in lines. */
const NEAR = 3

/** Find childminders, who are graded under their own names: "Ofsted has told childminder Jane Field". */
export function findChildminders(lines: readonly Line[], runs: readonly Run[]): ProviderMention[] {
  const spoken = gather(lines, (line, at) => (findsIn(line, CHILDMINDER) ? [at] : []))
  if (spoken.length === 0) return []
  const order = new Map(collect(lines, (line, at) => [line.number, at]))
  const nearOne = around(
    spoken.filter(at => ONE.test(lines[at]?.plain ?? '')),
    0,
    NEAR,
  )
  const nearSeveral = around(
    spoken.filter(at => SEVERAL.test(lines[at]?.plain ?? '')),
    0,
    NEAR,
  )
  const nearAny = around(spoken, NEAR - 1, NEAR - 1)
  const found = new Map<string, ProviderMention>()
  const bySurname = new Map<string, string>()
  const again: ProviderMention[] = []
  for (const run of runs) {
    const known = titled(run, bySurname)
    if (known) again.push(known)
    const own = nameIn(run)
    const at = order.get(run.line.number) ?? 0
    if (!own || found.has(own.name)) continue
    NAMED_AFTER.lastIndex = own.end
    AGED.lastIndex = own.end
    ONE_OF.lastIndex = own.end
    const isOne =
      NAMED_BEFORE.test(run.line.plain.slice(Math.max(0, own.start - 14), own.start)) ||
      (findsIn(run.line, CHILDMINDER) && NAMED_AFTER.test(run.lower)) ||
      (nearOne.has(at) && found.size === 0 && AGED.test(run.lower)) ||
      (run.graded && isA(run.words[0], GIVEN) && nearSeveral.has(at) && ONE_OF.test(run.lower)) ||
      (run.graded &&
        nearAny.has(at) &&
        run.words.some(word => word.start === own.start && isA(word, GIVEN)) &&
        GRADED.test(run.lower.slice(own.end, own.end + REACH)))
    if (!isOne) continue
    found.set(own.name, mentionOf(run, 'provider/childminder', own))
    const surname = own.name.toLowerCase().split(' ').at(-1) ?? ''
    if (!bySurname.has(surname)) bySurname.set(surname, own.name)
  }
  if (found.size === 0 && lines.some(({ plain }) => IN_PERSON.test(plain))) return namedMost(runs)
  return [...found.values(), ...again]
}

// the lines from so many above to so many below those given
function around(lines: readonly number[], above: number, below: number): Set<number> {
  const near = new Set<number>()
  for (const at of lines) for (let line = at - above; line <= at + below; line++) near.add(line)
  return near
}

// "Jane Field has minded children for years … she was rated good": whom a story on a childminder names most
function namedMost(runs: readonly Run[]): ProviderMention[] {
  const counts = new Map<string, number>()
  for (const { words } of runs) for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1)
  let best: { run: Run; own: NameReading; count: number } | null = null
  for (const run of runs) {
    const own = isA(run.words[0], GIVEN) && !run.titled ? nameIn(run) : null
    if (!own) continue
    const count = Math.max(...run.words.map(({ key }) => counts.get(key) ?? 0))
    if (count > 1 && count > (best?.count ?? 0)) best = { run, own, count }
  }
  return best ? [mentionOf(best.run, 'provider/childminder', best.own)] : []
}

// "Mrs Field" of "Jane Field"
function titled(run: Run, bySurname: ReadonlyMap<string, string>): ProviderMention | null {
  const [title, surname] = run.words
  if (!surname || run.words.length !== 2 || !isA(title, HONORIFIC)) return null
  const name = bySurname.get(surname.key)
  return name ? mentionOf(run, 'provider/childminder', { ...readName(run, 0, 1, 'early-years'), name }) : null
}

function nameIn(run: Run): NameReading | null {
  const last = run.words.length - 1
  if (last < 1 || isStop(run, last)) return null
  const from = nameStart(run, 0, last)
  return last - from < 1 || last - from > 3
    ? null
    : { ...readName(run, from, last, 'early-years'), end: endOf(run, last) }
}
