import { describe, expect, it } from 'vitest'
import { choiceOf, isStory } from '../../../../src/stages/parse/html/choice.ts'
import { readLine } from './read-line.ts'

const choose = (html: string, reason: string | null, above = false) => {
  const { kind, rule } = choiceOf(readLine(html), reason, above)
  return rule ?? kind ?? 'text'
}

describe('choiceOf', () => {
  it.each([
    ['<p>One two', null, 'text'],
    ['<li>One two', null, 'item'],
    ['<h3>One two', null, 'crosshead'],
    ['<p>By Jo Ng', 'byline', 'byline'],
    ['<p>14 June 2019', 'byline', 'dateline'],
    ['<p>By Jo Ng, 14 June 2019', 'byline', 'byline'],
    ['<p>Share', 'byline', 'boilerplate/html-label'],
    ['<p>Jo Ng at the gate', 'caption', 'caption'],
    ['<p>One two', 'share', 'boilerplate/html-share'],
    ['<p>One two', 'boilerplate/html-plea', 'boilerplate/html-plea'],
    ['<p>By Jo Ng', 'boilerplate/html-byline', 'boilerplate/html-byline'],
  ])('makes %s with %s %s', (html, reason, expected) => expect(choose(html, reason)).toBe(expected))

  it('takes a byline above the story for the article’s', () => {
    expect(choose('<p>By Jo Ng', 'boilerplate/html-byline', true)).toBe('byline')
  })
})

describe('isStory', () => {
  it.each([
    ['<p>One two', null, true],
    ['<li>One two', null, true],
    ['<h3>One two', null, false],
    ['<p>One two', 'caption', false],
    ['<p>One two', 'share', false],
  ])('%s with %s: %s', (html, reason, answer) => {
    expect(isStory(choiceOf(readLine(html), reason, false))).toBe(answer)
  })
})
