import { describe, expect, it } from 'vitest'
import { asideLines, asideNearMisses } from './asides.ts'
import { cleanLines } from './clean-lines.ts'
import { furnitureLines, storyLines } from './lines.ts'
import { parishLines, parishNearMisses } from './parish.ts'

const story = [
  'Larkford Primary rated good by Ofsted',
  'Larkford Primary School, in Larkshire, has been rated good by Ofsted after an inspection in March.',
  'Head teacher Jo Lamb said: “We are proud of every child, every parent and every member of staff.”',
  'Inspectors praised the way in which Larkford teaches reading and the care that its governors take.',
]
const end = [
  'Chair of governors Sam Orr added: “The report on Larkford Primary is a credit to our head teacher.”',
  'Ofsted will inspect Larkford Primary again within four years, its report said.',
]

describe('lines within a story', () => {
  for (const line of [...furnitureLines, ...asideLines, ...parishLines])
    it(`sets aside “${line}”`, () => expect(cleanLines([...story, line, ...end]).setAside).toEqual([line]))
  for (const line of [...storyLines, ...asideNearMisses, ...parishNearMisses])
    it(`keeps “${line}”`, () => expect(cleanLines([...story, line, ...end]).setAside).toEqual([]))
})
