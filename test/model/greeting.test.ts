import { describe, expect, it } from 'vitest'
import { isGreeting } from '../../src/model/greeting.ts'

describe('greetings of letters', () => {
  it('are told by their first word', () => {
    expect(isGreeting('Dear parents and carers,')).toBe(true)
    expect(isGreeting('DEAR EDITOR')).toBe(true)
  })
  it('are no words that begin likewise', () => {
    expect(isGreeting('Dearne Valley pupils cheer')).toBe(false)
    expect(isGreeting('Oh dear')).toBe(false)
  })
})
