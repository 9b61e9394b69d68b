import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Settings } from '../../src/model/settings.ts'
import { evaluate } from '../../src/run/evaluate/evaluate.ts'
import { scoresOf } from '../../src/run/evaluate/scores.ts'
import { extractCorpus } from '../../src/run/extract-corpus.ts'
import { scratch } from './scratch.ts'

/** The reference scorer and gold facts beside the project; where they are missing these tests are skipped. */
const shared = '../shared'
const sets = [
  { name: 'dev', gold: `${shared}/gold/dev`, texts: `${shared}/gold/dev` },
  { name: 'seeds', gold: `${shared}/gold/seeds`, texts: `${shared}/corpus` },
  { name: 'the sample corpus', gold: 'fixtures/gold', texts: 'corpus' },
]

describe.skipIf(!existsSync(`${shared}/tools/score.mjs`))(
  'evaluate beside the reference scorer (../shared)',
  () => {
    it.each(sets)('gives the same figures and the same complaints on $name', async ({ gold, texts }) => {
      const out = scratch()
      await extractCorpus([texts], { out })
      const args = ['--records', join(out, 'records'), '--gold', gold, '--texts', texts, '--json', '--errors']
      const reference = JSON.parse(
        execFileSync(process.execPath, [`${shared}/tools/score.mjs`, ...args], { encoding: 'utf8' }),
      )
      const sheet = await evaluate(gold, texts)
      expect(scoresOf(sheet)).toEqual(reference.scores)
      const sorted = (complaints: object[]) => complaints.map(complaint => JSON.stringify(complaint)).sort()
      expect(sorted(sheet.complaints.map(({ spans, ...complaint }) => complaint))).toEqual(
        sorted(reference.complaints),
      )
    })
  },
)

it('reads the texts as the settings say', async () => {
  const recall = async (settings?: Settings) =>
    scoresOf(await evaluate('fixtures/gold', 'corpus', settings)).people.recall as number
  expect(await recall({ boilerplate: { starts: ['The', 'A'] } })).toBeLessThan(await recall())
})
