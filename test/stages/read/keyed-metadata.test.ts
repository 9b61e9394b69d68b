import { describe, expect, it } from 'vitest'
import { readKeyedMetadata } from '../../../src/stages/read/keyed-metadata.ts'

const nothing = { url: null, title: null, published: null, authors: [], publisher: null }

describe('readKeyedMetadata', () => {
  it.each([
    { keyed: { URL: 'https://echo.example/a' }, gives: { url: 'https://echo.example/a' } },
    { keyed: { 'Published-At': '2019-01-08T10:00:00Z' }, gives: { published: '2019-01-08' } },
    {
      keyed: { date: '8 January 2019', date_publish: '2019-01-07 00:00:00' },
      gives: { published: '2019-01-07' },
    },
    { keyed: { date: 'Tue, 8 Jan 2019 10:00:00 GMT' }, gives: { published: '2019-01-08' } },
    { keyed: { date: 20190108 }, gives: { published: '2019-01-08' } },
    { keyed: { author: 'By Jo Marsh, education reporter' }, gives: { authors: ['Jo Marsh'] } },
    { keyed: { author: 'Jo Marsh; Ade Obi' }, gives: { authors: ['Jo Marsh', 'Ade Obi'] } },
    { keyed: { authors: ['Jo Marsh', 'Ade Obi', 'Jo Marsh'] }, gives: { authors: ['Jo Marsh', 'Ade Obi'] } },
    { keyed: { author: { name: 'Jo Marsh' } }, gives: { authors: ['Jo Marsh'] } },
    { keyed: { byline: 'Jo Marsh and Ade Obi' }, gives: { authors: ['Jo Marsh', 'Ade Obi'] } },
    { keyed: { publisher: { name: 'Larkstoke  Echo' } }, gives: { publisher: 'Larkstoke Echo' } },
    { keyed: { source: 'https://echo.example/b' }, gives: { url: 'https://echo.example/b' } },
    { keyed: { headline: ' Good\nnews ' }, gives: { title: 'Good news' } },
  ])('reads $keyed', ({ keyed, gives }) => {
    expect(readKeyedMetadata(keyed)).toEqual({ ...nothing, ...gives })
  })

  it.each([
    { tags: ['ofsted'], layout: 'post' },
    { url: 'larkstoke', date: 'last week', author: 'https://echo.example/jo', title: '' },
    { date: '2019-02-31', author: 'newsdesk@echo.example', url: 7, title: null },
    { title: { text: 'Good' }, publisher: 'https://echo.example' },
    { title: 'good '.repeat(100) },
  ])('takes nothing from %j', keyed => {
    expect(readKeyedMetadata(keyed)).toEqual(nothing)
  })
})
