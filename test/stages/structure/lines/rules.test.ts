import { describe, expect, it } from 'vitest'
import { kindRules } from '../../../../src/stages/structure/lines/kind-rules.ts'
import { kindsOf } from './kinds-of.ts'

const kindIn = (above: readonly string[], below: readonly string[]) =>
  kindsOf([
    'Larkford Primary rated good by Ofsted',
    ...above,
    'Larkford Primary School, in Larkshire, has been rated good by Ofsted after a visit in March.',
    'Inspectors praised the way in which Larkford teaches reading and the care that it takes.',
    'The school has 240 pupils and was rated good at its last inspection too.',
    'Parents were told of the result in a letter.',
    ...below,
  ])[above.length > 0 ? 1 : 5]
const kindAbove = (line: string) => kindIn([line], [])
const kindBelow = (line: string) => kindIn([], [line])

describe('the rules for kinds of lines', () => {
  for (const { kind, reads, leaves } of kindRules) {
    for (const line of reads)
      it(`${kind} reads “${line}”`, () => expect([kindAbove(line), kindBelow(line)]).toContain(kind))
    for (const line of leaves) it(`${kind} leaves “${line}”`, () => expect(kindAbove(line)).not.toBe(kind))
  }
})
