/**
 * Keys under which JSON has an article's text, the surest first, in lower case without spaces, hyphens and
 * underscores; sources: trafilatura (text, raw_text), news-please (maintext), newspaper (text), schema.org (articleBody).
 */
export const TEXT_KEYS =
  'maintext, articlebody, articletext, fulltext, text, body, content, rawtext, articlehtml, rawhtml, html'

/** The key of an object that holds a list of articles. */
export const LIST_KEYS = 'articles, items, results, documents'
