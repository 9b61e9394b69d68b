/**
 * Keys under which scrapers and editors write what they know of an article, the surest first, in lower case without
 * spaces, hyphens and underscores; sources: trafilatura's and news-please's JSON, newspaper, Scrapy's news spiders,
 * schema.org, and the front matter of Jekyll, Hugo and Obsidian.
 */
export const METADATA_KEYS = {
  url: 'url, sourceurl, articleurl, canonicalurl, canonical, permalink, link, originalurl, href, source',
  title: 'title, headline, articletitle, titlepage',
  published:
    'datepublish, datepublished, publishdate, publisheddate, publicationdate, publishedat, publishedtime, publishedon, published, pubdate, dateposted, date',
  authors: 'authors, author, byline, bylines, creator, writer, writtenby',
  publisher:
    'publisher, sitename, newspaper, publication, outlet, sourcehostname, sourcedomain, hostname, site',
} as const

/** Words that end what a reporter does, as bylines put it behind the name: "Jo Marsh, education reporter". */
export const REPORTER_ROLES =
  'analyst, blogger, columnist, contributor, correspondent, editor, journalist, leader, producer, reporter, staff, writer'
