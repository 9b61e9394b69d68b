import type { Change } from '../change.ts'
import { edit } from '../recompose.ts'

/** The headline in capitals. */
export const headlineInCapitals: Change = {
  name: 'headline in capitals',
  apply: article => {
    const { title } = article.gold.article
    const start = title ? article.text.indexOf(title) : -1
    if (!title || start < 0) return null
    return edit(
      article,
      [...title].flatMap((unit, i) =>
        unit.toUpperCase().length === 1 && unit !== unit.toUpperCase()
          ? [{ start: start + i, end: start + i + 1, words: unit.toUpperCase() }]
          : [],
      ),
    )
  },
}
