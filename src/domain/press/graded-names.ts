/** Verbs of grading after "was", by which a bare name is a provider's; lower case. Source: wordings of the British press on inspections. */
export const GRADED_VERBS = `
adjudged assessed awarded branded classed classified deemed declared downgraded found given graded hailed handed held judged labelled lifted
marked named placed promoted pronounced put ranked rated recognised re-rated regraded relegated rewarded slammed told
upgraded`

/** Verbs of moving and holding which make a bare name a provider's where a grade follows; lower case. Source: as above. */
export const MOVING_VERBS = `
achieved achieves advanced bounced bumped clambered climb climbed climbs clung crashed descended dipped drop dropped
drops earned earns fall fallen falls fell gain gained get got held hold holds improved improves jump jumped jumps keep
keeps kept landed languishes leaped leapt lose lost maintain maintained maintains managed move moved moves perform performed
performs picked plummeted plunged progressed receive received receives regained remain remained remains require
required requires retain retained retains returned rise rises rose sank scooped scored secure secured slid slip
slipped slumped stay stayed stays swung tumbled went won`

/** Verbs that say how one of several did, by which a town that begins a sentence is its council; lower case. Source: as above. */
export const FARING_VERBS = `
boasts brings brought deserves emerged emerges enjoys faces fared fares finished finishes has heads joined joins
lags leads meets offers posted presents provides ranks saw scores sees shares shows stands struggled struggles
takes tells tops trailed trails`

/** Words for grades with which an item of a list or a paragraph begins; regular expression source, lower case. Source: Ofsted's scales. */
export const GRADE_NAMES =
  'outstanding|good|requires improvement|inadequate|satisfactory|unsatisfactory|adequate|exceptional|strong standard|expected standard|needs attention|urgent improvement'

/** Words for grades, for a quick look; regular expression source, lower case. Source: Ofsted's scales. */
export const GRADE_HINT =
  'outstanding|good|require[sd]? improvement|requiring improvement|inadequate|satisfactory|adequate(?:ly)?|special measures|serious weaknesses|exceptional|strong standard|expected standard|needs attention|urgent improvement|well|poorly|excellently|excellent|grades?|ratings?|marks?|verdict|(?:reasonable|significant|insufficient) progress|inconsistent|performer|lowest outcome|top outcome|systemic failings|scored (?:one|two|three|four|[1-4])|a one|a two|a three|a four'

/** What bodies are, in a description after a comma, by kind; lower case, separated by bars. Source: as above. */
export const DESCRIPTIONS = [
  {
    kind: 'school',
    words:
      'school|academy|primary|secondary|comprehensive|grammar|infants|junior|sixth form centre|pupil referral unit',
  },
  { kind: 'early-years', words: 'nursery|pre-school|preschool|playgroup|childminder|kindergarten|creche' },
  { kind: 'college', words: 'college' },
  {
    kind: 'training-provider',
    words:
      'employer provider|training provider|training firm|training company|training business|learning provider|apprenticeship provider|provider|employer|firm|company|trainer',
  },
  { kind: 'childrens-home', words: "children's home|home|residential home|care home|secure unit|house" },
  {
    kind: 'fostering-agency',
    words: 'fostering agency|fostering charity|fostering service|foster agency|agency',
  },
  { kind: 'adoption-agency', words: 'adoption agency' },
  { kind: 'local-authority', words: 'authority|council|borough|county|unitary|local authority' },
  { kind: 'prison-education', words: 'prison|jail|young offender institution' },
  { kind: 'academy-trust', words: 'trust|academy chain|academy trust' },
] as const satisfies readonly { kind: string; words: string }[]
