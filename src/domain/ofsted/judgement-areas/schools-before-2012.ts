import type { JudgementArea } from './judgement-area.ts'

/** Areas of school inspections from September 2005 to December 2011. */
export const schoolsBefore2012Areas = [
  {
    id: 'achievement-and-standards',
    remits: ['state-school'],
    frameworks: ['school-2005'],
    wording: 'Achievement and standards',
    press: ["pupils' achievement and standards", 'achievement and standards', 'standards and achievement'],
    source: 'unconfirmed',
  },
  {
    id: 'personal-development',
    remits: ['state-school'],
    frameworks: ['school-2005'],
    wording: 'Personal development and well-being',
    press: [
      'personal development and well-being',
      'personal development and wellbeing',
      'personal development',
    ],
    source: 'unconfirmed',
  },
  {
    id: 'leadership-and-management',
    remits: ['state-school'],
    frameworks: ['school-2005'],
    wording: 'Leadership and management',
    press: ['leadership and management', 'leadership', 'management'],
    source: 'unconfirmed',
  },
] as const satisfies readonly JudgementArea[]
