import type { Article } from '../../model/article.ts'
import { bad, faint, oneLine } from './print.ts'

/** Show each line with what it was taken for; boilerplate with the rule that set it aside. */
export const explainLines = (article: Article): string[] =>
  article.children.map(({ number, kind, value, boilerplate }) => {
    const place = String(number).padStart(5)
    if (!boilerplate) return `${place}  ${kind.padEnd(11)} ${oneLine(value, 100)}`
    const why = faint(`${boilerplate.rule}: ${boilerplate.reason}`)
    return `${place}  ${bad('set aside'.padEnd(11))} ${oneLine(value, 60)}  ${why}`
  })
