import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ArticleRecord } from '../../../src/model/record.ts'
import { findWords, wordsAt } from '../../../src/review/gold/exact-words.ts'
import { exportGold } from '../../../src/review/gold/export-gold.ts'
import { factsOf } from '../../../src/review/site/facts.ts'
import { saveVerdicts } from '../../../src/review/verdicts/review-file.ts'
import type { Judgement, Verdict } from '../../../src/review/verdicts/verdict.ts'
import { evaluate } from '../../../src/run/evaluate/evaluate.ts'
import { scoresOf } from '../../../src/run/evaluate/scores.ts'
import { json, scratch } from '../../run/scratch.ts'
import { articles, sampleSite } from '../site/sample-site.ts'

/** Judge the facts of a record. */
const judge = (
  record: ArticleRecord,
  verdictOf: (id: string) => (Partial<Verdict> & { verdict: Judgement }) | null,
): Verdict[] =>
  factsOf(record).flatMap(({ kind, id, content, at }) => {
    const verdict = verdictOf(id)
    return verdict
      ? {
          article: record.id,
          sha256: record.source.sha256,
          kind,
          fact: id,
          note: '',
          content,
          at: at.map(({ start, end }) => [start, end] as const),
          ...verdict,
        }
      : []
  })

const penfold = async () => {
  const sample = await sampleSite(articles)
  const record = json(sample.out, 'records/north/penfold.json') as unknown as ArticleRecord
  return { ...sample, record, gold: scratch() }
}

describe('exportGold', () => {
  it('makes gold facts of accepted ones: what was extracted then scores in full', async () => {
    const { out, corpus, record, gold } = await penfold()
    await saveVerdicts(
      out,
      judge(record, () => ({ verdict: 'accepted' })),
    )
    expect(await exportGold(out, [corpus], gold)).toEqual({
      files: 1,
      facts: factsOf(record).length,
      elsewhere: [],
    })
    expect(readdirSync(gold).sort()).toEqual(['penfold.annotation.json', 'penfold.gold.json', 'penfold.txt'])
    const scores = scoresOf(await evaluate(gold, gold))
    for (const field of ['grades', 'dates', 'people', 'quotations'] as const)
      expect(scores[field], field).toMatchObject({ fp: 0, fn: 0 })
    expect(scores.people.tp).toBe(record.people.length)
    expect(scores.boilerplate.f1).toBe(100)
  })

  it('leaves out what was rejected, takes corrections, and counts nothing that nobody judged', async () => {
    const { out, corpus, record, gold } = await penfold()
    const [castle, ashby] = record.people.map(({ id }) => id)
    await saveVerdicts(
      out,
      judge(record, id => {
        if (id === castle) return { verdict: 'rejected' }
        if (id !== ashby) return null
        return {
          verdict: 'corrected',
          content: { name: 'Thomas Ashby', roles: 'Director; chief', organisation: '' },
        }
      }),
    )
    await exportGold(out, [corpus], gold)
    const facts = json(gold, 'penfold.gold.json') as Record<string, { optional?: boolean }[]>
    expect(facts.people).toEqual([
      { name: 'Thomas Ashby', roles: ['Director', 'chief'], at: expect.any(Array) },
    ])
    expect(facts.grades?.length).toBe(record.grades.length)
    for (const fact of [...(facts.grades ?? []), ...(facts.dates ?? []), ...(facts.quotations ?? [])])
      expect(fact.optional).toBe(true)
    expect(facts.boilerplate).toEqual([])
    expect(facts.unscored).toHaveLength(record.boilerplate.length)
  })

  it('keeps an accepted fact that the record no longer holds', async () => {
    const { out, corpus, record, gold } = await penfold()
    const lost = {
      verdict: 'accepted',
      fact: 'person-sam-lost',
      content: { name: 'Sam Lost', roles: '', organisation: '' },
    } as const
    const [first] = judge(record, id => (id === record.people[0]?.id ? { verdict: 'accepted' } : null))
    await saveVerdicts(out, [{ ...(first as Verdict), ...lost }])
    await exportGold(out, [corpus], gold)
    const { people } = json(gold, 'penfold.gold.json') as { people: { name: string; optional?: boolean }[] }
    expect(people.find(({ name }) => name === 'Sam Lost')).toMatchObject({ name: 'Sam Lost' })
    expect(people.find(({ name }) => name === 'Sam Lost')?.optional).toBeUndefined()
  })

  it('leaves out an article whose source is not what was reviewed', async () => {
    const { out, corpus, record, gold } = await penfold()
    await saveVerdicts(
      out,
      judge(record, () => ({ verdict: 'accepted' })),
    )
    writeFileSync(join(corpus, 'north/penfold.txt'), 'Something else.\n')
    expect(await exportGold(out, [corpus], gold)).toEqual({
      files: 0,
      facts: 0,
      elsewhere: ['north/penfold'],
    })
  })

  it('gives texts of the same name in two folders names of their own', async () => {
    const { out, corpus } = await sampleSite({
      'a/story.txt': 'Rated good by Ofsted in May 2019.\n',
      'b/story.txt': 'Seen in May 2018.\n',
    })
    const records = ['a', 'b'].map(
      folder => json(out, `records/${folder}/story.json`) as unknown as ArticleRecord,
    )
    await saveVerdicts(
      out,
      records.flatMap(record => judge(record, () => ({ verdict: 'accepted' }))),
    )
    const gold = scratch()
    await exportGold(out, [corpus], gold)
    expect(
      readdirSync(gold)
        .filter(name => name.endsWith('.txt'))
        .sort(),
    ).toEqual(['story-2.txt', 'story.txt'])
  })
})

describe('annotations', () => {
  it('give words that lead back to the places of the gold facts', async () => {
    const { out, corpus, record, gold } = await penfold()
    await saveVerdicts(
      out,
      judge(record, () => ({ verdict: 'accepted' })),
    )
    await exportGold(out, [corpus], gold)
    type Facts = { at: unknown[] }[]
    const annotation = json(gold, 'penfold.annotation.json') as Record<string, Facts>
    const facts = json(gold, 'penfold.gold.json') as Record<string, Facts>
    for (const list of ['grades', 'dates', 'people', 'quotations'])
      expect(
        annotation[list]?.map(({ at }) => at.map(where => placeOf(articles['north/penfold.txt'], where))),
      ).toEqual(facts[list]?.map(({ at }) => at))
  })

  it('number words among those alike, and leave out the middle of long ones', () => {
    const text =
      'Jo Field and Jo Field again. “One two three four five six seven eight nine ten eleven twelve thirteen.”'
    const quote = text.indexOf('“')
    expect(wordsAt(text, [[13, 21]])).toEqual([['Jo Field', 2]])
    expect(wordsAt(text, [[quote, text.length]])).toEqual(['“One two three [...] eleven twelve thirteen.”'])
  })

  it('never leave out a middle that would lead elsewhere', () => {
    const text = 'a b c x a b c 1 2 3 4 5 6 7 8 9 d e f'
    const start = 8
    const [where] = wordsAt(text, [[start, text.length]])
    expect(placeOf(text, where)).toEqual([start, text.length])
  })
})

/** Find an annotation's words in a text as the compiler of gold facts does. */
function placeOf(text: string, where: unknown): [number, number] | null {
  const [words, nth] = (Array.isArray(where) ? where : [where, 1]) as [string, number]
  let found: [number, number] | null = null
  for (let i = 0; i < nth; i++) found = findWords(text, words, found?.[1] ?? 0)
  return found
}
