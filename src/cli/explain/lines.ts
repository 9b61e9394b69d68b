import type { Article, Line } from '../../model/article.ts'
import { bad, faint, oneLine } from './print.ts'

/** Show the lines asked for with what each was taken for; boilerplate with the rule that set it aside. */
export const explainLines = (article: Article, wanted: (line: Line) => boolean = () => true): string[] =>
  article.children.filter(wanted).map(({ number, kind, value, boilerplate }) => {
    const place = String(number).padStart(5)
    if (!boilerplate) return `${place}  ${kind.padEnd(11)} ${oneLine(value, 100)}`
    const why = faint(`${boilerplate.rule}: ${boilerplate.reason}`)
    return `${place}  ${bad('set aside'.padEnd(11))} ${oneLine(value, 60)}  ${why}`
  })
