import { describe, expect, it } from 'vitest'
import { guard } from '../../src/model/guard.ts'
import { isShown, readHints } from '../../src/model/hints.ts'
import { wordsNeeded } from '../../src/model/needed-words.ts'

describe('wordsNeeded', () => {
  it.each<[RegExp, string[] | null]>([
    [/\bgive\b/, ['give']],
    [/\bdonat/i, ['donat*']],
    [/\breaders?\b/, ['reader*']],
    [/\b(?:cookie|privacy)s\b/, ['cookie*', 'privacy*']],
    [/\b(?:our |the )?sites? (?:uses|needs)\b/, ['site*']],
    [/^by (?:the )?end$/, ['end']],
    [/\bhead ?teacher\b/, ['head', 'headteacher']],
    [/£\d|\bfree of\b/, ['£', 'free']],
    [/\b(?:a|the) \w+ (?!now)inspected\b/, ['inspected']],
    [/give/, null],
    [/\bgive\b|\d/, null],
    [/(?:\bgive\b)?/, null],
    [/« more/, ['more*']],
    [/[a-z]+ing\b/, null],
  ])('reads %s', (pattern, words) => expect(wordsNeeded(pattern.source)).toEqual(words))
})

describe('guard', () => {
  const guarded = guard(/\be-?mails? (?:us|our \w+)\b/i)

  it.each(['Email us', 'e-mail our newsdesk', 'E-mails us'])('never keeps a pattern from %s', text => {
    expect(guarded.pattern.test(text)).toBe(true)
    expect(guarded.hint !== null && isShown(readHints(text), guarded.hint)).toBe(true)
  })
})
