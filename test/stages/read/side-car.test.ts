import { describe, expect, it } from 'vitest'
import { MAX_SIDE_CAR_BYTES, readSideCar } from '../../../src/stages/read/side-car.ts'
import { sideCarPaths } from '../../../src/stages/read/side-car-paths.ts'
import { readSource } from '../../../src/stages/read/source.ts'

describe('side-cars', () => {
  it('stand beside a file under its name, with or without the extension', () => {
    expect(sideCarPaths('2019/story.txt')).toEqual(['2019/story.txt.meta.json', '2019/story.meta.json'])
    expect(sideCarPaths('story.txt.gz')).toEqual(['story.txt.gz.meta.json', 'story.meta.json'])
  })

  it('are surer than front matter', () => {
    const sideCar = { keyed: { title: 'Side-car', date: '2019-01-08' } }
    const file = readSource('a.md', Buffer.from('---\ntitle: Front\nauthor: Jo Marsh\n---\nText'), sideCar)
    expect(file.data.metadata).toMatchObject({
      title: 'Side-car',
      published: '2019-01-08',
      authors: ['Jo Marsh'],
    })
  })

  it.each(['{"title":', '[]', '"a"', 'null', '', `{"a":"${'a'.repeat(MAX_SIDE_CAR_BYTES)}"}`])(
    'say nothing where they are broken, and a notice says so (%#)',
    text => {
      const sideCar = readSideCar(Buffer.from(text))
      expect(sideCar).toEqual({ broken: expect.stringMatching(/\w/) })
      const file = readSource('a.txt', Buffer.from('Text'), sideCar)
      expect(file.messages).toMatchObject([{ source: 'read', ruleId: 'side-car' }])
    },
  )
})
