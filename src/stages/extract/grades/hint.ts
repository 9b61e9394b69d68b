/** Words by themselves that every reading of a grade may begin from. */
const SURE: ReadonlySet<string> = new Set(
  `adequate adequately capacity excellent excellently exceptional exceptionally failings fours good grade grades improve improved improvement
improvements improves improving inadequate inadequately ones outstanding outstandingly poor ri safeguarding satisfactory
threes twos unsatisfactory`.split(/\s+/),
)
/** Words that do so only beside others. */
const UNSURE: ReadonlySet<string> = new Set(
  `1 2 3 4 accolade areas attention expected experiences extended extends four judgement judgements judgment judgments level levels mark
marks one other outcome outcomes perform performed performing performs progress ranking rankings rating ratings remaining
same score scores serious so special standard status strong three two verdict verdicts`.split(/\s+/),
)
const WORD = /[a-z0-9]+/g
/** A word of two, as pages run them together: "ratedoutstanding". */
const FUSED = /outstanding|adequate|satisfactory|improv(?:e|ing)|excellent|exceptional|safeguarding/
const BESIDE =
  /special measures|serious weakness|(?:strong|expected) standard|(?:needs?|needing) attention|attention needed|perform(?:s|ed|ing)? (?:well|poorly|adequately|excellently)|(?:significant|reasonable|insufficient) progress|experiences and outcomes|positive experiences|full marks|(?:top|highest|lowest|bottom|worst|best)[a-z ]{0,24} (?:marks?|ratings?|rankings?|judge?ments?|scores?|verdicts?|outcomes?|levels?|accolade)|\b(?:that|same) (?:\w+ )?(?:judge?ment|rating|mark|verdict|outcome|score|status)\b|\b(?:other|remaining) (?:\w+ )?(?:are|were)\b|\bareas (?:\w+ ){0,4}(?:includ|were|are)|\bareas:|\bso (?:was|were|is|are|did|does) |\bextend(?:s|ed) to\b|\b(?:an?|another) (?:one|two|three|four|[1-4])\b|\b(?:graded|marked|rated) (?:an? )?(?:one|two|three|four|[1-4])\b|\bfrom [1-4] to [1-4]\b|\bthe same (?:again|in)\b/

/** Tell whether words can hold a grade; quicker than to read their terms. */
export function mayGrade(words: string): boolean {
  const lower = words.toLowerCase()
  let isUnsure = false
  for (const word of lower.match(WORD) ?? []) {
    if (SURE.has(word) || (word.length > 12 && FUSED.test(word))) return true
    isUnsure ||= UNSURE.has(word)
  }
  return isUnsure && BESIDE.test(lower)
}
