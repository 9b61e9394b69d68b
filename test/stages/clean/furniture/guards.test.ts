import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../../../src/model/article.ts'
import { fold } from '../../../../src/model/fold.ts'
import { mayFind } from '../../../../src/model/guard.ts'
import { furnitureRules } from '../../../../src/stages/clean/furniture/furniture-rules.ts'
import { readyRules } from '../../../../src/stages/clean/furniture/read-furniture.ts'

/** Lines of all articles, and what the rules themselves name as examples. */
const lines = [
  ...['corpus', 'fixtures/articles'].flatMap(folder =>
    readdirSync(folder, { recursive: true })
      .map(name => join(folder, String(name)))
      .filter(file => file.endsWith('.txt'))
      .flatMap(file => readFileSync(file, 'utf8').split('\n')),
  ),
  ...furnitureRules.flatMap(({ reads }) => reads).flatMap(example => example.split('\n')),
].map((text): Pick<Line, 'plain' | 'shown'> => ({ plain: fold(text) }))

describe('a pattern of furniture', () => {
  const guards = readyRules(furnitureRules).holders.flatMap(({ rule, words }) =>
    words?.hint === undefined || words.hint === null ? [] : [[rule.id, words] as const],
  )

  it.each(guards)('of %s finds nothing in lines that show none of its words', (_, guarded) => {
    const found = lines.filter(({ plain }) => guarded.pattern.test(plain))
    expect(found.filter(line => !mayFind(line, guarded)).map(({ plain }) => plain)).toEqual([])
  })

  it('is guarded, of some kinds at least', () => expect(guards.length).toBeGreaterThan(3))
})
