import { describe, expect, it } from 'vitest'
import { pressmark } from './pressmark.ts'

describe('a word that is no command', () => {
  it.each(['toString', 'constructor', '__proto__', 'extrakt'])('is said to be none: %s', word => {
    const { status, stderr } = pressmark([word])
    expect(status).toBe(2)
    expect(stderr).toContain(`unknown command '${word}'`)
  })
})

describe('a fault of its own', () => {
  it('ends with 70, the stack on standard error', () => {
    const breaking = "process.stdout.write = () => { throw new TypeError('odd') }"
    const { status, stderr } = pressmark(['schema'], '', {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(breaking)}`,
    })
    expect(stderr).toMatch(/^pressmark: a fault of its own, please report it: TypeError: odd\n +at /)
    expect(status).toBe(70)
  })
})

describe('a path that is not there', () => {
  it.each([
    ['explain', 'nowhere.txt'],
    ['evaluate', '--gold', 'nowhere', '--texts', 'corpus'],
  ])('is named by %s', (...words) => {
    const { status, stderr } = pressmark(words)
    expect(status).toBe(2)
    expect(stderr).toMatch(/^pressmark: there is no (?:file|folder) nowhere/)
  })
})
