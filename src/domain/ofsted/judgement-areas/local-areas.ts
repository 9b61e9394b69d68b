import type { JudgementArea } from './judgement-area.ts'

/** Areas of inspections of local areas and partnerships. */
export const localAreasAreas = [
  {
    id: 'area-send-outcome',
    remits: ['local-area-send'],
    frameworks: ['area-send-2023'],
    wording: 'Outcome of the area SEND inspection',
    press: [
      'special educational needs and disabilities',
      'send partnership',
      'send inspection',
      'send provision',
      'send services',
      'send',
    ],
    source: 'area-send-reports',
  },
  {
    id: 'send16-identification',
    remits: ['local-area-send'],
    frameworks: ['area-send-2016'],
    wording: 'Effectiveness in identifying needs',
    press: ["identifying children's needs", 'identifying needs', 'identifying send'],
    source: 'unconfirmed',
  },
  {
    id: 'send16-meeting',
    remits: ['local-area-send'],
    frameworks: ['area-send-2016'],
    wording: 'Effectiveness in assessing and meeting needs',
    press: ['assessing and meeting needs', 'meeting needs'],
    source: 'unconfirmed',
  },
  {
    id: 'send16-outcomes',
    remits: ['local-area-send'],
    frameworks: ['area-send-2016'],
    wording: 'Effectiveness in improving outcomes',
    press: ['improving outcomes'],
    source: 'unconfirmed',
  },
  {
    id: 'jtai-theme',
    remits: ['local-partnership'],
    frameworks: ['jtai'],
    wording: 'The theme of the joint inspection',
    press: ['multi-agency response', 'front door', 'mash'],
    source: 'jtai-reports',
  },
] as const satisfies readonly JudgementArea[]
