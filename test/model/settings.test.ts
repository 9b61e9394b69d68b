import { describe, expect, it } from 'vitest'
import { perSettings, settingsSchema } from '../../src/model/settings.ts'

describe('settings', () => {
  it.each([
    ['an empty configuration', {}],
    ['a publisher', { publishers: [{ name: 'Echo', hosts: ['www.echo.example'], folders: ['a', 'a/b c'] }] }],
    ['a provider', { providers: [{ name: 'Tarn', kind: 'school', aliases: ['1st Tarn'], urn: '100001' }] }],
    ['words', { places: ['Orme'], givenNames: ['Éva'], boilerplate: { lines: ['Top 5'], starts: [] } }],
  ])('may be %s', (_, settings) => expect(settingsSchema.safeParse(settings).success).toBe(true))

  it.each([
    ['an unknown key', { place: ['Orme'] }],
    ['a host with a path', { publishers: [{ name: 'Echo', hosts: ['echo.example/news'] }] }],
    ['a folder with a slash behind', { publishers: [{ name: 'Echo', folders: ['a/'] }] }],
    ['a provider of no kind', { providers: [{ name: 'Tarn', kind: 'shop' }] }],
    ['a phrase without letters', { boilerplate: { lines: ['***'] } }],
    ['an empty alias', { providers: [{ name: 'Tarn', kind: 'school', aliases: [''] }] }],
  ])('may not be %s', (_, settings) => expect(settingsSchema.safeParse(settings).success).toBe(false))
})

describe('perSettings', () => {
  it('makes once for each settings', () => {
    let made = 0
    const count = perSettings(() => ++made)
    const [a, b] = [{}, {}]
    expect([count(a), count(a), count(b)]).toEqual([1, 1, 2])
  })
})
