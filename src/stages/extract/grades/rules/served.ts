import type { GradeRule } from '../grade-rule.ts'

/** What is done for those who are served. */
const SERVICE = /^(?:care|deal|education|help|provision|service|services|support|teaching|training)$/
const GETS = /^(?:get|gets|getting|given|got|offered|receive|received|receives|receiving)$/

/** Read the grade of what somebody is given: "care leavers were found to be receiving an outstanding service". */
export const served: GradeRule = {
  id: 'grade/served',
  reads: [
    [
      'Ofsted went to Marrowdale in March 2023. Care leavers were found to be receiving an outstanding service.',
      'Marrowdale: care-leavers = outstanding',
    ],
    [
      'Ofsted went to Marrowdale in March 2023. Care leavers are getting an inadequate service, inspectors found.',
      'Marrowdale: care-leavers = inadequate',
    ],
    [
      'Ofsted went to Marrowdale in March 2023. Those in care are getting an outstanding deal.',
      'Marrowdale: in-care = outstanding',
    ],
  ],
  leaves: [
    'Ofsted went to Marrowdale. Care leavers want to get a good service.',
    'Ofsted went to Alder School. Parents get a good service from its office.',
    'Ofsted went to Marrowdale. Care leavers get a good deal of help.',
  ],
  needs: 'V',
  before: /V[l]{0,2}$/,
  after: /^[wNA](?:$|[ZCEYO=])/,
  holds: ({ terms, shape }, grade) => {
    const verb = shape.lastIndexOf('V', grade)
    return (
      SERVICE.test(terms[grade + 1]?.text ?? '') &&
      GETS.test(terms[verb]?.text ?? '') &&
      /(?:^|[ZCEYW])[lr]{0,2}A(?:C[lw#]{1,3}C)?[BHJTl<>]{0,6}$/.test(shape.slice(0, verb))
    )
  },
  holder: 'before',
  change: null,
}
