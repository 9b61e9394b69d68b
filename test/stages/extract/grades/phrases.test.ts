import { describe, expect, it } from 'vitest'
import { judgementAreas } from '../../../../src/domain/ofsted/judgement-areas.ts'
import { AREA_PARAPHRASES } from '../../../../src/domain/press/area-paraphrases.ts'
import * as cues from '../../../../src/domain/press/grade-cues.ts'
import * as verbs from '../../../../src/domain/press/grade-verbs.ts'
import * as bodies from '../../../../src/domain/press/other-inspectorates.ts'
import { spellOut } from '../../../../src/stages/extract/grades/phrase-tree.ts'

const lists: [string, string[]][] = Object.entries({ ...verbs, ...cues, ...bodies }).map(([name, list]) => [
  name,
  list.includes(', ') ? list.trim().split(/,\s+/) : list.trim().split(/\s+/),
])

describe('the phrases about grades', () => {
  for (const [name, phrases] of lists)
    it(`are sorted, unique and in lower case in ${name}`, () => {
      const plain = phrases.map(phrase => phrase.replace(/\s+/g, ' '))
      expect(plain).toEqual([...new Set(plain)].sort())
      expect(plain).toEqual(plain.map(phrase => phrase.toLowerCase()))
    })

  it('name only areas that Ofsted has', () => {
    const known = new Set(judgementAreas.map(area => area.id))
    const named = AREA_PARAPHRASES.flatMap(({ areas }) => [...areas] as string[])
    expect(named.filter(id => !known.has(id) && id !== 'training-phase')).toEqual([])
  })

  it('spell out alternatives', () => {
    expect(spellOut('(top|highest) (possible |)mark')).toEqual([
      'top possible mark',
      'top mark',
      'highest possible mark',
      'highest mark',
    ])
  })

  it('spell out groups within groups, each phrase once', () => {
    expect(spellOut('(those who (live|stay) here|boarders)( of (ours|theirs)|) (, |)')).toEqual([
      ...['those who live here of ours ,', 'those who live here of ours'],
      ...['those who live here of theirs ,', 'those who live here of theirs'],
      ...['those who live here ,', 'those who live here'],
      ...['those who stay here of ours ,', 'those who stay here of ours'],
      ...['those who stay here of theirs ,', 'those who stay here of theirs'],
      ...['those who stay here ,', 'those who stay here'],
      ...['boarders of ours ,', 'boarders of ours', 'boarders of theirs ,', 'boarders of theirs'],
      ...['boarders ,', 'boarders'],
    ])
  })

  it.each(['(', ')', '|', ' care  leavers '])('keep “%s” where nothing is to choose', phrase => {
    expect(spellOut(phrase)).toEqual([phrase.replace(/ +/g, ' ').trim()])
  })
})
