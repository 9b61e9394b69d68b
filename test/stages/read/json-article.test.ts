import { describe, expect, it } from 'vitest'
import { isPage, listOfArticles, readJsonArticle } from '../../../src/stages/read/json-article.ts'

describe('readJsonArticle', () => {
  it.each([
    { value: { text: 'a', raw_text: 'b' }, field: 'text' },
    { value: { text: null, maintext: 'a' }, field: 'maintext' },
    { value: { text: ' ', body: 'a' }, field: 'body' },
    { value: { '@type': 'NewsArticle', articleBody: 'a' }, field: 'articleBody' },
    { value: { Article_Text: 'a' }, field: 'Article_Text' },
    { value: { html: '<p>a</p>' }, field: 'html' },
    { value: { text: '' }, field: 'text' },
  ])('finds the text of $value', ({ value, field }) => {
    expect(readJsonArticle(value)).toMatchObject({ field, keyed: value })
  })

  it.each([null, 7, 'text', ['a'], {}, { text: 7 }, { title: 'a', description: 'b' }])(
    'refuses %j',
    value => {
      expect(() => readJsonArticle(value)).toThrow(expect.objectContaining({ rule: 'read/json' }))
    },
  )
})

describe('listOfArticles', () => {
  it.each([
    { value: [{ text: 'a' }], size: 1 },
    { value: { articles: [1, 2] }, size: 2 },
    { value: { total: 1, items: [] }, size: 0 },
  ])('lists those of $value', ({ value, size }) => {
    expect(listOfArticles(value)).toHaveLength(size)
  })

  it.each([{ text: 'a', items: [1] }, { articles: 7 }, {}, 'a', null])('finds none in %j', value => {
    expect(listOfArticles(value)).toBeNull()
  })
})

describe('isPage', () => {
  it.each(['<p>Good</p>', '<!DOCTYPE html><HTML lang="en">', 'Good<br/>news'])('is true of %j', text => {
    expect(isPage(text)).toBe(true)
  })

  it.each(['Good news', 'a < b and b > c', '<3 <person>'])('is false of %j', text => {
    expect(isPage(text)).toBe(false)
  })
})
