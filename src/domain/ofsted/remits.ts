/** What Ofsted inspects: each remit has its own scales; `kinds` are the kinds of provider that fall in it. */
export const remits = [
  { id: 'state-school', label: 'State-funded schools', kinds: ['school', 'academy-trust'] },
  { id: 'independent-school', label: 'Independent schools outside associations', kinds: ['school'] },
  { id: 'early-years', label: 'Nurseries, pre-schools and childminders', kinds: ['early-years'] },
  {
    id: 'further-education',
    label: 'Colleges and training providers',
    kinds: ['college', 'training-provider'],
  },
  { id: 'prison-education', label: 'Education in prisons', kinds: ['prison-education'] },
  { id: 'teacher-education', label: 'Initial teacher education', kinds: ['teacher-training'] },
  { id: 'local-authority', label: 'Children’s services of local authorities', kinds: ['local-authority'] },
  { id: 'local-area-send', label: 'SEND services of local areas', kinds: ['local-authority'] },
  { id: 'local-partnership', label: 'Joint inspections of local partnerships', kinds: ['local-authority'] },
  { id: 'school-improvement', label: 'School improvement by local authorities', kinds: ['local-authority'] },
  {
    id: 'social-care',
    label: 'Children’s homes and agencies',
    kinds: ['childrens-home', 'fostering-agency', 'adoption-agency'],
  },
  {
    id: 'supported-accommodation',
    label: 'Supported accommodation for 16- and 17-year-olds',
    kinds: ['other'],
  },
  { id: 'secure-setting', label: 'Secure training centres and secure schools', kinds: ['other'] },
  { id: 'childrens-centre', label: 'Sure Start children’s centres', kinds: ['other'] },
  { id: 'family-court-service', label: 'Cafcass', kinds: ['other'] },
] as const satisfies readonly { id: string; label: string; kinds: readonly string[] }[]

export type RemitId = (typeof remits)[number]['id']
