import { runArticlePage } from './article-page.ts'
import { runArticlesPage } from './articles-page.ts'
import { filterList } from './filter-list.ts'
import { showSaving } from './save-link.ts'
import { openVerdicts } from './verdict-store.ts'

const store = openVerdicts()
const saved = showSaving(store)
const { classList } = document.body
if (classList.contains('article-page')) runArticlePage(store, saved)
if (classList.contains('articles-page')) runArticlesPage(store)
if (classList.contains('grades-page'))
  filterList(
    () => true,
    'providers',
    () => {},
  ).refresh()
