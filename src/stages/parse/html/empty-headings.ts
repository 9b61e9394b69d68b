import type { Choice } from './choice.ts'

/** What leaves a heading over it empty: "Related coverage", then links. */
const LINKS = /html-(?:linked|pointer|related|teaser)$/

/** Set aside headings with nothing of the article under them. */
export function dropEmptyHeadings(choices: readonly Choice[]): Choice[] {
  return choices.map((choice, i) => {
    if (choice.kind !== 'crosshead' || choice.rule) return choice
    let k = i + 1
    while (choices[k]?.rule) k++
    if (k >= choices.length) return { ...choice, kind: null, rule: 'boilerplate/html-label' }
    const links = choices.slice(i + 1, k)
    // a picture or an advert under a crosshead does not empty it
    const emptied = links.length > 0 && links.every(({ rule }) => LINKS.test(rule ?? ''))
    return emptied ? { ...choice, kind: null, rule: 'boilerplate/html-related' } : choice
  })
}
