import type { Plugin } from 'unified'
import type { Article } from '../../../model/article.ts'
import { collect } from '../../../model/collect.ts'
import { findCrumbTitle } from './crumb-titles.ts'
import { furnitureRefiners } from './furniture-refiners.ts'
import { furnitureRules } from './furniture-rules.ts'
import { viewLine } from './line-view.ts'
import { findOwnComments } from './own-comments.ts'
import { readFurniture, readyRules } from './read-furniture.ts'
import { findSignOffs } from './sign-offs.ts'
import { readStory } from './story.ts'
import { findTables } from './tables.ts'
import { findWatchTitle } from './watch-titles.ts'

const reader = readyRules(furnitureRules)

/** Clean furniture: mark the lines that are no part of the story, each with the rule that set it aside. */
export const cleanFurniture: Plugin<[], Article> = () => (article, file) => {
  const views = collect(
    article.children.filter(line => !line.boilerplate && !line.certain),
    viewLine,
  )
  for (const view of views) readFurniture(view, reader)
  // a page has told by its elements where its story stands
  if (!file.data.isPage) {
    for (const view of findTables(views)) {
      view.kept = true
      // "School\tOverall\tPrevious" alone would be a menu
      view.mark = null
    }
    for (const view of findSignOffs(views)) view.kept = true
    for (const view of findOwnComments(views)) view.mark = null
    const title = findWatchTitle(views) ?? findCrumbTitle(views)
    if (title) {
      title.mark = null
      title.label = false
    }
    const story = readStory(views)
    for (const refine of furnitureRefiners) refine(views, story)
  }
  for (const { line, mark } of views) if (mark) line.boilerplate = { rule: mark.rule, reason: mark.reason }
}
