import { describe, expect, it } from 'vitest'
import { hashRules, rulesFingerprint } from '../../src/run/rules.ts'

describe('the fingerprint of the rules', () => {
  it('is the hash of their files, whether a build has kept it or not', () => {
    expect(rulesFingerprint()).toMatch(/^[0-9a-f]{16}$/)
    expect(rulesFingerprint()).toBe(hashRules())
  })
})
