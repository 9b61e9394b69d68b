import {
  ASIDE,
  FUNDING_CALLS,
  FUNDING_SIGNS,
  GADGET_VERBS,
  GADGETS,
} from '../../../../domain/press/furniture/asides.ts'
import type { Line } from '../../../../model/article.ts'
import { findsIn, guard, mayFind } from '../../../../model/guard.ts'
import { type FurnitureRule, phrasesOf } from '../furniture-rule.ts'

const LONGEST = 420
/** So many signs of an appeal make one, and fewer beside a call. */
const LEAST = 4
const LEAST_CALLED = 2
const QUOTED = /"[^"]{0,300}"/g
const REPORTS = guard(/\b(?:ofsted|inspect\w*|reports?|rated|judged|graded|said|told)\b/i)
/** What a story itself may point to. */
const SOURCES = guard(/\b(?:reports?|letters?|statements?|findings|said|told)\b/i)
const SIGNS = FUNDING_SIGNS.map(sign => guard(new RegExp(sign, 'i')))
const either = (list: string): string => phrasesOf(list).join('|')
const CALL = new RegExp(`(?:^|[.?!:…] ["']?|\\b(?:please|can|so|and),? )(?:${FUNDING_CALLS.join('|')})`, 'i')
/** "Join her and 4,000 other members today." */
const LAST_CALL = guard(
  /(?:^|[.?!:…] )(?:donate|give|join|subscribe|support)\b[^.?!]{0,60}\b(?:today|now)[.!]*$/i,
)
const MAY_ASK = guard(
  /£\d|\b(?:you|your|readers?|donat|give|gift|member|support|subscri|paywall|funded|paid for|journalism|newsroom)/i,
)
const GADGET = guard(
  new RegExp(
    `(?:^|[.?!] )(?:please )?(?:${either(GADGET_VERBS)}) (?!of\\b|an? (?:${either(GADGETS)})\\b)[^.?!]{0,60}?\\b(?:${either(GADGETS)})s?\\b(?=[^.?!]{0,80}(?:\\b(?:below|above|here|this page|to (?:see|find|check|sort|compare|search|read))\\b|:$))`,
    'i',
  ),
)
const USE = guard(
  /(?:^|[.?!] )(?:use|try|search|enter|type)\b[^.?!]{0,40}\b(?:our|this|below)\b[^.?!]{0,60}:$/i,
)
const POINTER =
  /^(?:(?:you|readers) can (?:also |now |still )?|to )?(?:see|watch|read|find|check|view|search|compare|listen|look|browse|follow|explore)\b[^.?!]{0,140}\b(?:here|below)\W*$/i
const TO_READER = guard(/^(?:you|readers) can|^check out/i)
const MAY_HOLD = [MAY_ASK, GADGET, USE, TO_READER]
const MAY_POINT = /(?:here|below|above|page|to \w+|it)\W*$|: ?$|\bto (?:see|find|check|sort|compare)\b/i

/** Lines with which a site turns from the story to its reader. */
export const aside: FurnitureRule = {
  id: 'boilerplate/aside',
  reason: 'turns from the story to the reader',
  furniture: ASIDE,
  opens: 'list',
  outweighs: true,
  holds: ({ line, text }) => {
    if (text.length > LONGEST || !MAY_HOLD.some(may => mayFind(line, may))) return false
    const own = text.includes('"') ? text.replace(QUOTED, '') : text
    return (
      (findsIn(line, MAY_ASK, text) && !findsIn(line, REPORTS, own) && isAppeal(line, text, own)) ||
      (isPointer(line, own) && MAY_POINT.test(text))
    )
  },
  reads: [
    'The Lantern is paid for by readers like you. Become a supporter from £3 a month.',
    'Use our map to see how schools near you did.',
    'You can watch the film of the day below.',
    'The full story contains 310 words.',
    'Sponsored editorial',
    'Larch Trust is a company limited by guarantee. Registered office: 2 Quay Street.',
    'This clip can no longer be played.',
    'Copy date for the next issue: 15 May.',
    'Flowers for June: Mrs Rix.',
    'To advertise in this magazine ring Mrs Cobb.',
  ],
  leaves: [
    'The school relies on gifts from parents and asks each for £5 a month.',
    'Use of the map helped pupils in geography.',
    'You can read the full report on the Ofsted website.',
    'Read the 2019 report here',
    'Flowers for the head came from every class.',
    'To advertise in this area, the college needs more than a good grade.',
    'Larch Primary is a company limited by guarantee, which few knew.',
  ],
}

function isAppeal(line: Line, text: string, own: string): boolean {
  const signs = SIGNS.reduce((count, sign) => count + (findsIn(line, sign, text) ? 1 : 0), 0)
  if (signs === 0) return false
  return signs >= LEAST || (signs >= LEAST_CALLED && CALL.test(own)) || findsIn(line, LAST_CALL, own)
}

const isPointer = (line: Line, text: string): boolean =>
  findsIn(line, GADGET, text) ||
  findsIn(line, USE, text) ||
  (findsIn(line, TO_READER, text) &&
    !findsIn(line, SOURCES, text) &&
    (POINTER.test(text) || /\bhere\W*$/.test(text)))
