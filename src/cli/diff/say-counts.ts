import type { DifferenceCounts } from '../../review/diff/count-difference.ts'
import { count } from './say.ts'

/** Say in a line whether anything differs, and how much. */
export function sayCounts({ articles, records, quarantine, facts, fields }: DifferenceCounts): string {
  const differing = [
    part(facts.added, 'fact', 'added'),
    part(facts.gone, 'fact', 'gone'),
    part(facts.changed, 'fact', 'changed'),
    part(fields, 'field', 'changed'),
    part(records.added, 'record', 'added'),
    part(records.gone, 'record', 'gone'),
    part(quarantine.held, 'source', 'in quarantine'),
    part(quarantine.released, 'source', 'out of quarantine'),
  ].flat()
  const rest = [part(facts.moved, 'fact', 'moved only'), part(records.same, 'record', 'the same')].flat()
  const verdict =
    articles > 0
      ? `${count(articles, 'article')} ${articles === 1 ? 'differs' : 'differ'}: `
      : 'no fact differs'
  return [verdict + differing.join(', '), rest.join(', ')].filter(Boolean).join('; ')
}

const part = (number: number, noun: string, state: string): string[] =>
  number > 0 ? [`${count(number, noun)} ${state}`] : []
