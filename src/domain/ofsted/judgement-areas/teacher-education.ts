import type { JudgementArea } from './judgement-area.ts'

/** Areas of inspections of initial teacher education before report cards. */
export const teacherEducationAreas = [
  {
    id: 'quality-of-education',
    remits: ['teacher-education'],
    frameworks: ['ite'],
    wording: 'Quality of education and training',
    press: ['quality of education and training', 'education and training', 'quality of education'],
    source: 'unconfirmed',
  },
  {
    id: 'leadership-and-management',
    remits: ['teacher-education'],
    frameworks: ['ite'],
    wording: 'Leadership and management',
    press: ['leadership and management', 'leadership', 'management'],
    source: 'unconfirmed',
  },
] as const satisfies readonly JudgementArea[]
