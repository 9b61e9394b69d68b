import type { Story } from './story.ts'

/** Stories that give nobody a grade, with the facts they give; all invented. */
export const gradelessStories: readonly Story[] = [
  [["Oldport Council wants its children's services to be good by 2025."]],
  [["Fewer than half of Oldport's schools are good or outstanding."]],
  [['The Ofsted report said pupils make good progress at Hartsmoor Primary.']],
  [['Ofsted will return to Hartsmoor Primary, which could be rated inadequate.']],
  [['Ofsted told Ryecroft Academy that it would have been graded good had this been a full inspection.']],
  [['The trust has eight schools, all of them rated good or outstanding.']],
  [['Of the five areas at Kings Norland School, three were rated good and two outstanding.']],
  [['Cllr Tom Reid, Labour, said a rating of good would be a triumph for Bexhampton Council.']],
  [['The diocese rated Holy Family Primary outstanding for religious education. Ofsted has yet to visit.']],
  [
    [
      "Care provider Rosebank Homes runs 12 children's homes. Two are rated outstanding, nine good and one inadequate.",
    ],
  ],
  [["Ofsted's chief inspector said that too many councils are inadequate."]],
  [['Langdale Council was rated good by the Care Quality Commission for adult social care.']],
]
