import { describe, expect, it } from 'vitest'
import { kindRules } from '../../../../src/stages/structure/lines/kind-rules.ts'
import { kindsOf } from './kinds-of.ts'

const kindOf = (line: string) =>
  kindsOf([
    'Larkford Primary rated good by Ofsted',
    line,
    'Larkford Primary School, in Larkshire, has been rated good by Ofsted after a visit in March.',
    'Inspectors praised the way in which Larkford teaches reading and the care that it takes.',
    'The school has 240 pupils and was rated good at its last inspection too.',
    'Parents were told of the result in a letter.',
  ])[1]

describe('the rules for kinds of lines', () => {
  for (const { kind, reads, leaves } of kindRules) {
    for (const line of reads) it(`${kind} reads “${line}”`, () => expect(kindOf(line)).toBe(kind))
    for (const line of leaves) it(`${kind} leaves “${line}”`, () => expect(kindOf(line)).not.toBe(kind))
  }
})
