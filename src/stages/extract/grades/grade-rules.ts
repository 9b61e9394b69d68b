import { type TriedRule, triedRule } from './grade-rule.ts'
import { allOfThem } from './rules/all-of-them.ts'
import {
  areaAlone,
  areaComma,
  forArea,
  invertedArea,
  ofArea,
  pair,
  setNamed,
  toBe,
  wasTheGrade,
  withArea,
  withGraded,
} from './rules/areas.ts'
import { being, category, oneOf, standingAt, verbal, wasBefore, weaknesses } from './rules/being.ts'
import {
  apposed,
  beforeThat,
  behindName,
  beside,
  gapped,
  inMarks,
  lasting,
  ofProvider,
  stringOf,
} from './rules/beside.ts'
import { bySigns } from './rules/by-signs.ts'
import { comparedWith } from './rules/compared-with.ts'
import { datedEntry } from './rules/dated-entry.ts'
import { besideDate, datedLabel } from './rules/dated-label.ts'
import { emergedAs } from './rules/emerged-as.ts'
import { forProvider } from './rules/for-provider.ts'
import { fragment } from './rules/fragment.ts'
import { foundIn, givenTo, wentTo } from './rules/given-to.ts'
import { headed } from './rules/headed.ts'
import { inTurn } from './rules/in-turn.ts'
import { judged } from './rules/judged.ts'
import { kept, repeated } from './rules/kept.ts'
import { answer, at, cameAs, fronted, labelled, leftOn, listed, summedUp } from './rules/listed.ts'
import { inverted, marksFor } from './rules/lists.ts'
import { ledTo, lost, movedFrom, movedTo, movedUpTo } from './rules/moved.ts'
import { gradeNoun, ratingOf, sendOutcome, verdictOn, wordFor } from './rules/named.ts'
import { oneIs } from './rules/one-is.ts'
import { provides } from './rules/provides.ts'
import { putIn } from './rules/put-in.ts'
import { ratedWas } from './rules/rated-was.ts'
import { hadBefore, received } from './rules/received.ts'
import { served } from './rules/served.ts'
import { madeOf, putAt, settledOn } from './rules/settled-on.ts'
import { besides, extreme, fared, gappedTo, labelList } from './rules/short-forms.ts'
import { stoodOut } from './rules/stood-out.ts'

/** Every way in which words give a grade, in the order in which they are tried: the first that fits reads it. */
export const gradeRules: readonly TriedRule[] = [
  sendOutcome,
  headed,
  hadBefore,
  labelled,
  datedLabel,
  datedEntry,
  fronted,
  repeated,
  weaknesses,
  category, // before the verbs: "goes into special measures"
  stringOf,
  toBe,
  emergedAs, // before lost: "come out of the inspection"
  labelList,
  extreme,
  fared,
  gappedTo, // before the moves, which look for their verb
  movedFrom, // before the verbs: "rated inadequate, down from good"
  movedTo,
  movedUpTo,
  comparedWith,
  ledTo,
  lost,
  givenTo,
  wentTo,
  foundIn,
  inverted, // before judged: "in grade one are A and B"
  ratedWas, // before judged, which looks for whoever it was before the verb
  judged,
  kept,
  provides,
  served, // before received, which takes no noun after it
  received,
  ratingOf,
  verdictOn,
  settledOn,
  madeOf,
  putAt,
  putIn,
  answer,
  summedUp,
  setNamed,
  invertedArea,
  wasTheGrade, // before wordFor, which takes no area
  wordFor,
  oneIs, // before being, which looks for whoever it was before the verb
  wasBefore, // before being, which needs a subject
  stoodOut, // before being, which needs a subject
  withArea, // before being: "with leadership also being good"
  oneOf, // before being, which takes no noun after it
  being,
  inTurn, // before verbal: "requires improvement again in 2019"
  fragment,
  verbal,
  standingAt,
  cameAs,
  at,
  leftOn,
  pair,
  areaAlone,
  areaComma,
  forProvider,
  forArea, // before gapped: "for inclusion, good for achievement"
  listed, // before gapped, which needs a verb
  gapped,
  beforeThat,
  lasting,
  ofArea,
  withGraded, // after ofArea, which reads those in marks
  allOfThem,
  besideDate,
  behindName, // before beside, which needs signs of an inspection
  beside,
  gradeNoun, // after the verbs, which say more
  marksFor,
  inMarks,
  apposed,
  ofProvider,
  besides,
  bySigns, // last: where no rule knows the words before the grade
].map(triedRule)
