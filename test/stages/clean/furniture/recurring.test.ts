import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../src/model/article.ts'
import { prepare } from '../../../../src/pipeline/press.ts'
import { readSource } from '../../../../src/stages/read/source.ts'

const text =
  'Larch Lane School is good at last\n\nKiosk 7: open!\n\nLarch Lane School has been rated good by Ofsted.\n'
const furniture = new Map([['news/', new Map([['kiosk open', 4]])]])

function setAside(file: VFile): string[] {
  const article = prepare.runSync(prepare.parse(file), file) as Article
  return article.children
    .filter(line => line.boilerplate?.rule === 'boilerplate/recurring')
    .map(line => line.value)
}

describe('cleanRecurring', () => {
  it('sets aside the lines that recur at the publisher, and says in how many articles', () => {
    const file = readSource('news/a.txt', Buffer.from(text))
    file.data.furniture = furniture
    const article = prepare.runSync(prepare.parse(file), file) as Article
    expect(article.children[1]?.boilerplate).toEqual({
      rule: 'boilerplate/recurring',
      reason: 'recurs in 4 articles of news/',
    })
    expect(article.children.filter(line => line.boilerplate)).toHaveLength(1)
  })

  it('leaves them to others, and where nothing was learnt', () => {
    const other = readSource('other/a.txt', Buffer.from(text))
    other.data.furniture = furniture
    expect(setAside(other)).toEqual([])
    expect(setAside(readSource('news/a.txt', Buffer.from(text)))).toEqual([])
    expect(setAside(new VFile(text))).toEqual([])
  })

  it('knows a publisher by the host of its address', () => {
    const sideCar = { keyed: { url: 'https://www.Echo.example/2019/a' } }
    const file = readSource('news/a.txt', Buffer.from(text), sideCar)
    file.data.furniture = new Map([['echo.example', new Map([['kiosk open', 3]])]])
    expect(setAside(file)).toEqual(['Kiosk 7: open!'])
  })

  it('leaves what is said and reported, though it recurs', () => {
    const said =
      'A spokesman said:\n\n“We are proud,” said the head.\n\nThe school was rated good by Ofsted last year.\n'
    const file = readSource('a.txt', Buffer.from(said))
    const keys = [
      'a spokesman said',
      'we are proud said the head',
      'the school was rated good by ofsted last year',
    ]
    file.data.furniture = new Map([['', new Map(keys.map(key => [key, 9]))]])
    expect(setAside(file)).toEqual([])
  })
})
