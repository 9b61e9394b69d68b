import { describe, expect, it } from 'vitest'
import { dropEmptyHeadings } from '../../../../src/stages/parse/html/empty-headings.ts'
import { dropSummaries } from '../../../../src/stages/parse/html/summaries.ts'
import { dropComments, dropTail } from '../../../../src/stages/parse/html/tail.ts'
import { chooseAll, setAsideIn } from './choices.ts'

const story = '<p>The school was rated good by the inspectors, and its head was proud.</p>'
const share = '<div class="share">Share this</div>'
const related = '<div class="related"><h3><a href="/x">Bus fares to rise</a></h3></div>'

describe('dropEmptyHeadings', () => {
  const drop = (html: string) => setAsideIn(dropEmptyHeadings(chooseAll(html)))
  it('sets aside a heading with nothing but other stories under it', () => {
    expect(drop(`${story}<h2>More news</h2>${related}${story}`)).toContain('html-related More news')
  })
  it('sets aside a heading with nothing under it', () => {
    expect(drop(`${story}<h2>More news</h2>`)).toEqual(['html-label More news'])
    expect(drop(`${story}<h2>More news</h2>${share}`)).toContain('html-label More news')
  })
  it('leaves one with text under it, be it behind an advert', () => {
    expect(drop(`<h2>What they said</h2>${story}`)).toEqual([])
    expect(drop(`<h2>What they said</h2><div class="ad">Advert</div>${story}`)).toEqual([
      'html-advert Advert',
    ])
  })
})

describe('dropSummaries', () => {
  const drop = (html: string) => setAsideIn(dropSummaries(chooseAll(html)))
  const summary = '<p>They go up in May, the company said.</p>'
  it('sets aside what stands under another story’s headline', () => {
    expect(drop(`${story}<div>${related}${summary}</div>${story}`)).toContain(
      'html-teaser They go up in May, the company said.',
    )
  })
  it('leaves text under one that stands in the story', () => {
    expect(drop(`<div>${story}${related}${summary}</div>`)).toEqual(['html-related Bus fares to rise'])
  })
  it('leaves text under other furniture', () => {
    expect(drop(`${story}<div>${share}${summary}</div>${story}`)).toEqual(['html-share Share this'])
  })
})

describe('dropComments', () => {
  const drop = (html: string) => setAsideIn(dropComments(chooseAll(html)))
  it.each(['Leave a Reply', 'Comments (12)', '3 thoughts on “Good”', 'No comments', 'Join the conversation'])(
    'sets aside what stands under “%s”',
    heading => {
      expect(drop(`${story}<h3>${heading}</h3><p>I do not agree.</p>`)).toContain(
        'html-comments I do not agree.',
      )
    },
  )
  it.each(['Comments from parents', 'Reply to the inspectors', 'Three schools', 'Comment by the governors'])(
    'leaves what stands under “%s”',
    heading => expect(drop(`${story}<h3>${heading}</h3><p>I do not agree.</p>`)).toEqual([]),
  )
  it('leaves most of a page', () => {
    expect(drop(`${story}<h3>Comments</h3>${story}${story}`)).toEqual([])
  })
  it('leaves a line of text that reads like the heading', () => {
    expect(drop(`${story}<p>Have your say</p>${story}`)).toEqual([])
  })
})

describe('dropTail', () => {
  const drop = (html: string) => setAsideIn(dropTail(chooseAll(html)))
  it('sets aside what is no sentence under furniture under the story', () => {
    expect(drop(`${story}${share}<p>500</p><h2>Penbury Mercury</h2>`)).toEqual([
      'html-share Share this',
      'html-tail 500',
      'html-tail Penbury Mercury',
    ])
  })
  it('leaves what stands before the furniture, or has a sentence of the story under it', () => {
    expect(drop(`${story}<li>Leaders</li>${share}`)).toEqual(['html-share Share this'])
    expect(drop(`${story}${share}<li>Leaders</li>${story}`)).toEqual(['html-share Share this'])
  })
  it('leaves a story without a sentence', () => {
    expect(drop(`<p>Good</p>${share}<p>Fair</p>`)).toEqual(['html-share Share this'])
  })
})
