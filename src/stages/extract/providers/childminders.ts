import type { Line } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { gather } from '../../../model/gather.ts'
import { findsIn, guard } from '../../../model/guard.ts'
import type { ProviderMention } from '../../../model/providers.ts'
import { mentionOf } from './find-providers.ts'
import { aliasOf, isTitled, type Minder, opensWithName, partsOf, personIn } from './minder-names.ts'
import { follows, GRADED_ALONE, LIKELY, SAID, weighMinder } from './minder-signs.ts'
import { endOf, readName } from './provider-rule.ts'
import type { Run } from './run.ts'
import { GIVEN, isA } from './word-classes.ts'

const WORK = guard(
  /\bchild-?mind(?:ers?|ing|s|ed)\b|\bminder'?s?\b|\bmind(?:s|ed|ing) (?:[\w'-]+ ){0,4}(?:babies|children|little|toddlers|under-fives|youngsters)\b/i,
)
/** What somebody is no more. */
const PAST =
  /\b(?:former|ex|retired|(?:was|been) once an?|was an?)[ -]childminder\b(?: (?:before|for|in|once|then|until)\b)?/i
/** How a paragraph on one of them begins. */
const ONE = /^\W{0,5}(?:(?:an?|one|the|another) (?:[\w'-]+ ){0,3})?childminder\b/i
/** How one on several of them does. */
const SEVERAL =
  /(?:^|[.!?] )\W{0,5}(?:the )?(?:two|three|four|five|six|both|several|a (?:pair|trio) of|\d) (?:[\w'-]+ ){0,3}childminders\b/i
/** One of several, in a list or before what she was found to be. */
const ONE_OF =
  /(?:, (?:\d\d, )?(?:of|in|from|who|whose|based) [^.,;:]{2,40},?)? (?:and|was|were|is|has|have|had|each|both|got|keeps|kept|received|remains)\b/y
const AGED = /, \d\d,/y
/** What is told of her whose name opens a paragraph below "A childminder has": ", of Mill Row", "has looked after", "said". */
const OPENED =
  /,? (?:\d\d,|based\b|from\b|of\b|in\b|whose?\b)| (?:began|cared|cares|had|has|is|looked|looks|minds|opened|said|says|started|takes|told|was)\b/y
/** What is said of somebody who is graded in person: "she has been rated", "rated her outstanding", "she was outstanding too". */
const IN_PERSON =
  /\b(?:(?:awarded|declared|gave|given|graded|handed|judged|named|ranked|rated) (?:her|him) (?:as |to be |an? |the )?|found (?:her|him) to be )['"]?(?:good|inadequate|outstanding|requires improvement|satisfactory|(?:top|highest|lowest) )|\bs?he (?:is|was|has been|had been) (?:again |already |also |now |only |still )?['"]?(?:inadequate|outstanding|satisfactory)\b|\bs?he(?:'s| is| was| has| had)(?: (?:been|now|again|also|just|once|twice|only))* (?:graded|rated|judged|ranked|deemed|found to be|(?:given|awarded) an?\b)/i
/** What is told of her who was just named: "She has minded children", "the Orme childminder". */
const JUST_NAMED =
  /\b(?:s?he|who)(?:'s| has| have| had)?(?: been)? (?:child-?mind|(?:mind|look|car)(?:s|es|ed|ing) (?:(?:after|for) )?(?:[a-z'-]+ ){0,4}(?:babies|children|infants|little|ones|toddlers|under|youngsters)\b)|\b[Tt]he (?:[\w'-]+ ){0,2}(?:child-?)?minder(?! of| at| from| in)\b|\b(?:has|had) been an? (?:[\w-]+ ){0,2}childminder\b/
/** Nothing longer stands between a name and that, in code units. */
const CLOSE = 700
/** So near the head of a story, in lines, it says whom it is on. */
const HEAD = 6
/** How far below such a paragraph the name may stand, in lines. */
const NEAR = 3

/** Find childminders, who are graded under their own names: "Ofsted has told childminder Jane Field". */
export function findChildminders(lines: readonly Line[], runs: readonly Run[]): ProviderMention[] {
  const spoken = gather(lines, (line, at) => (findsIn(line, WORK) && !PAST.test(line.plain) ? [at] : []))
  if (spoken.length === 0) return []
  const people = peopleOf(lines, runs, spoken)
  creditJustNamed(people, lines)
  const said = people.filter(({ isSaid }) => isSaid)
  const isOfOne = (spoken[0] ?? HEAD) < HEAD || lines.some(({ plain }) => IN_PERSON.test(plain))
  const [best] = isOfOne ? [...people].sort((a, b) => weightOf(b) - weightOf(a)) : []
  if (said.length === 0) {
    const isOfSeveral = spoken.some(at => SEVERAL.test(lines[at]?.plain ?? ''))
    return best && weightOf(best) >= LIKELY
      ? mentionsOf(people.filter(person => person === best || (isOfSeveral && isOneToo(person))))
      : []
  }
  const first = isOfOne ? people.find(person => leadsAll(person, said)) : undefined
  return mentionsOf(people.filter(person => person === first || isOneToo(person)))
}

// named before all who are said to be one, and more often
const leadsAll = (person: Minder, said: readonly Minder[]): boolean =>
  person.weight > 0 &&
  said.every(({ places }) => places.length < person.places.length && firstOf(places) > firstOf(person.places))

const firstOf = ([first]: Minder['places']): number => (first ? startOf(first) : 0)

const weightOf = ({ weight, places, isPerson }: Minder): number =>
  isPerson ? weight + Math.min(3, places.length - 1) + 1 : 0

// said to be one, or graded where another is said to be
const isOneToo = ({ isSaid, isPerson, isGraded, weight }: Minder): boolean =>
  isSaid || (isPerson && isGraded && weight >= 0)

// the people of an article, with how much the words around their names say that they mind children
function peopleOf(lines: readonly Line[], runs: readonly Run[], spoken: readonly number[]): Minder[] {
  const order = new Map(collect(lines, (line, at) => [line.number, at]))
  const near = (pattern: RegExp): Set<number> => {
    const below = new Set<number>()
    for (const at of spoken)
      if (pattern.test(lines[at]?.plain ?? '')) for (let i = 0; i <= NEAR; i++) below.add(at + i)
    return below
  }
  const [nearOne, nearSeveral] = [near(ONE), near(SEVERAL)]
  const people = new Map<string, Minder>()
  const byPart = new Map<string, Minder>()
  for (const run of runs) {
    const own = personIn(run)
    const last = run.words.length - 1
    if (!own) {
      const known = byPart.get(aliasOf(run) ?? '')
      if (known)
        addPlace(known, run, {
          ...readName(run, 0, last, 'early-years'),
          end: endOf(run, last),
          name: known.name,
        })
      continue
    }
    const at = order.get(run.line.number) ?? 0
    const isOne =
      nearOne.has(at) &&
      people.size === 0 &&
      (follows(AGED, run.lower, own.end) || (opensWithName(run) && follows(OPENED, run.lower, own.end)))
    const isOneOf =
      run.graded && isA(run.words[0], GIVEN) && nearSeveral.has(at) && follows(ONE_OF, run.lower, own.end)
    let person = people.get(own.name)
    if (!person) {
      const isGiven = run.words.some(word => word.start === own.start && isA(word, GIVEN))
      person = { name: own.name, places: [], weight: 0, isPerson: isGiven, isSaid: false, isGraded: false }
      people.set(own.name, person)
      for (const part of partsOf(own.name)) if (!byPart.has(part)) byPart.set(part, person)
    }
    addPlace(person, run, own)
    if (isOneOf) person.isSaid = true
    if (isOne) person.weight += LIKELY
  }
  return [...people.values()]
}

function addPlace(person: Minder, run: Run, reading: Minder['places'][number]['reading']): void {
  const weight = weighMinder(run, reading)
  person.places.push({ run, reading })
  person.weight += weight
  person.isSaid ||= weight >= SAID
  person.isPerson ||= isTitled(run, reading.start) || follows(AGED, run.lower, reading.end)
  person.isGraded ||= weight >= GRADED_ALONE && run.graded
}

// "Jane Field has no front room. She has minded children, and was rated good": Jane Field
function creditJustNamed(people: readonly Minder[], lines: readonly Line[]): void {
  const spots = gather(people, person =>
    collect(person.places, place => ({ person, start: startOf(place) })),
  ).sort((a, b) => a.start - b.start)
  let next = 0
  for (const { plain, start } of lines)
    for (const pattern of [JUST_NAMED, IN_PERSON]) {
      const found = pattern.exec(plain)
      if (!found) continue
      const at = start + found.index
      while (next < spots.length && (spots[next]?.start ?? 0) < at) next++
      const last = spots[next - 1]
      if (!last || at - last.start > CLOSE || last.person.weight < 0) continue
      last.person.weight += LIKELY
      last.person.isGraded ||= pattern === IN_PERSON
    }
}

const startOf = ({ run, reading }: Minder['places'][number]): number => run.line.start + reading.start

// every place of theirs: by the whole name, by a part of it, by a title
const mentionsOf = (minders: readonly Minder[]): ProviderMention[] =>
  gather(minders, ({ places }) =>
    collect(places, ({ run, reading }) => mentionOf(run, 'provider/childminder', reading)),
  )
