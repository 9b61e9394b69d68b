import type { Plugin } from 'unified'
import type { Article } from '../model/article.ts'

/** Open the empty lists that extract and resolve fill. */
export const openFacts: Plugin<[], Article> = () => (_, file) => {
  file.data.mentions = { dates: [], people: [], providers: [], quotations: [], grades: [] }
  file.data.facts = { published: null, dates: [], people: [], providers: [], quotations: [], grades: [] }
}
