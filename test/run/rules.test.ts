import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { hashRules, RULES_FILE, rulesFingerprint } from '../../src/run/rules.ts'

describe('the fingerprint of the rules', () => {
  it('is a hash of their files where no build has kept one', () => {
    expect(existsSync(RULES_FILE)).toBe(false)
    expect(hashRules()).toMatch(/^[0-9a-f]{16}$/)
    expect(rulesFingerprint()).toBe(hashRules())
  })

  it('is another with another dictionary', () => {
    expect(hashRules({ 'dictionary-en-gb': '2.0.0' })).not.toBe(hashRules({ 'dictionary-en-gb': '3.0.0' }))
  })

  it.runIf(existsSync('dist/rules.txt'))('is what the build has kept', async () => {
    const built = '../../dist/run/rules.js'
    const { hashRules: hashBuilt } = (await import(built)) as { hashRules: () => string }
    expect(readFileSync('dist/rules.txt', 'utf8')).toBe(hashBuilt())
  })
})
