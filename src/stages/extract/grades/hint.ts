import { plantLetters, STEP_OF, STEPS } from './letter-tree.ts'

/** Words by themselves that every reading of a grade may begin from. */
const SURE = `adequate adequately capacity excellent excellently exceptional exceptionals exceptionally failings fours good goods grade grades
inadequate inadequately inadequates ones outstanding outstandingly outstandings poor ri
safeguarding satisfactory threes twos unsatisfactory`

const TOP = '(?<=(?:top|highest|lowest|bottom|worst|best)[a-z ]{0,24} )'
/** "requires some improvement", "in need of urgent improvement". */
const NEEDED = '(?<=(?:requir|need|urgent)[a-z\\s-]{0,32})'
const THAT = '(?<=\\b(?:that|same) (?:\\w+ )?)'
/** "That is also the verdict on". */
const IS = '(?<=\\b(?:is|was) (?:\\w+ )?(?:an?|its|the|their) (?:\\w+ )?)'
/** Words that do so only beside others, each with what is tried where it stands. */
const UNSURE: readonly (readonly [words: string, beside: string])[] = [
  ['special', 'special measures'],
  ['serious', 'serious weakness'],
  ['improvement improvements improving', NEEDED],
  ['improve', '(?<=notices?\\s+to\\s+)'],
  ['improved', 'improved\\s+significantly'],
  [
    'strong expected',
    '(?:strong|expected) standards?|(?<=\\b(?:are|as|graded|is|judged|rated|was|were) )\\w+(?:[.,;]|$| and | for | in )',
  ],
  ['skills', 'skills needs'],
  ['matched matches', '\\w+ (?:it|that|them)\\b'],
  ['too', '(?<=\\b(?:are|did|does|is|was|were),? )too(?:[.,;]|$)'],
  ['worse', '(?<=\\bno )'],
  ['less', 'less (?:can|could|is|was) '],
  ['well', '(?<=\\bas )well (?:for|in|on) '],
  ['rated judged graded', '\\w+ (?:so|likewise) (?:for|in|on) '],
  ['attention', '(?<=need(?:s|ing)? )|attention needed'],
  ['perform performs performed performing', '\\w+ (?:well|poorly|adequately|excellently)'],
  ['progress', '(?<=(?:significant|reasonable|insufficient) )'],
  ['experiences', '(?<=(?:inconsistent|positive) )|experiences and outcomes'],
  ['weaknesses', '(?<=widespread )'],
  ['consistently', 'consistently strong'],
  ['judgement judgment mark outcome rating score verdict', `${TOP}|${THAT}|${IS}`],
  ['status', THAT],
  ['marks', `${TOP}|(?<=full )`],
  [
    'accolade band category judgements judgments level levels outcomes ranking rankings ratings scores tier verdicts',
    TOP,
  ],
  ['other remaining', '\\w+ (?:\\w+ )?(?:are|were)\\b'],
  ['areas', 'areas(?: (?:\\w+ ){0,4}(?:includ|were|are)|:)'],
  ['so', 'so(?:,? too,?)? (?:was|were|is|are|did|does) '],
  ["so's", '\\w'],
  ['ditto likewise', '\\w'],
  ['suit', '(?<=follow(?:ed|s|ing) )'],
  ['better', '(?<=\\b(?:no|little) )'],
  ['fate', THAT],
  ['extended extends', '\\w+ to\\b'],
  [
    'one two three four',
    '(?<=\\b(?:an?|another|graded|marked|rated|(?:graded|marked|rated) an?) )|(?<=\\b(?:awarded|given|got|received|scored|scoring) )\\w+ (?:for|overall)\\b|(?<=\\bscor(?:ed|es|ing) )\\w+(?:[.;]|$)|(?<=\\bmaximum )four|\\w+ (?:(?:marks?|points?) )?out of (?:four|4)\\b',
  ],
  [
    '1 2 3 4',
    '(?<=\\b(?:an?|another|graded|marked|rated|(?:graded|marked|rated) an?) )|(?<=\\bfrom )[1-4] to [1-4]\\b|(?<=\\b(?:awarded|given|got|received|scored|scoring) )[1-4] (?:for|overall|(?:(?:marks?|points?) )?out of)\\b',
  ],
  [
    'same',
    '(?<=\\bthe )same (?:again|for|in|of|on|to|mind|opinion|view|goes|went|is|was|holds|held|applie|can)\\b',
  ],
]
const besides = UNSURE.map(([, beside]) => new RegExp(beside, 'iy'))
const SURELY = 255
const { next, ends } = plantLetters(
  new Map([
    ...SURE.split(/\s+/).map(word => [word, SURELY] as const),
    ...UNSURE.flatMap(([words], i) => words.split(' ').map(word => [word, i + 1] as const)),
  ]),
)
/** A word of two is longer, as pages run them together: "ratedoutstanding". */
const LONG = 12
const FUSED = /outstanding|adequate|satisfactory|improv(?:e|ing)|excellent|exceptional|safeguarding/i

/** Tell whether a stretch of text can hold a grade; quicker than to read its terms. */
export function mayGrade(text: string, from = 0, to = text.length): boolean {
  for (let at = from; at < to; at++) {
    const start = at
    let node = 1
    for (; at < to; at++) {
      const step = STEP_OF[text.charCodeAt(at)] as number
      if (step === 0) break
      node = next[node * STEPS + step] as number
    }
    const hint = ends[node] as number
    if (hint === SURELY || (hint > 0 && isBeside(text, start, besides[hint - 1] as RegExp))) return true
    if (at - start > LONG && FUSED.test(text.slice(start, at))) return true
  }
  return false
}

function isBeside(text: string, at: number, beside: RegExp): boolean {
  beside.lastIndex = at
  return beside.test(text)
}
