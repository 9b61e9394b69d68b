import { describe, expect, it } from 'vitest'
import { parsePage } from '../../../../src/stages/parse/html/parse-page.ts'
import { readHint } from '../../../../src/stages/parse/html/roles.ts'

const roleOf = (html: string) => {
  const [element] = parsePage(html).children
  return element && element.tag !== null ? (readHint(element)?.role ?? null) : null
}

describe('readHint', () => {
  it.each([
    ['<div class="share-buttons">', 'share'],
    ['<div class="ArticleShareBar">', 'share'],
    ['<div class="sharedaddy sd-block">', 'share'],
    ['<div id="related_stories">', 'related'],
    ['<section class="c-more-from-us">', 'related'],
    ['<div class="newsletter-signup">', 'newsletter'],
    ['<div class="comment-list">', 'comments'],
    ['<ol class="commentlist">', 'comments'],
    ['<div class="author-bio">', 'bio'],
    ['<p class="byline">', 'byline'],
    ['<span class="posted-on">', 'byline'],
    ['<div class="ad-slot">', 'advert'],
    ['<div class="cookie-banner">', 'cookie'],
    ['<p class="wp-caption-text">', 'caption'],
    ['<span class="photo-credit">', 'credit'],
    ['<p class="article__standfirst">', 'standfirst'],
    ['<span class="sr-only">', 'popup'],
    ['<nav>', 'nav'],
    ['<aside>', 'aside'],
    ['<footer>', 'footer'],
    ['<figcaption>', 'caption'],
    ['<h1>', 'headline'],
    ['<div role="navigation">', 'nav'],
    ['<div role="complementary">', 'sidebar'],
    ['<span itemprop="author">', 'byline'],
    ['<p hidden>', 'hidden'],
    ['<p style="color: red; display : none">', 'hidden'],
    ['<p aria-hidden="true">', 'hidden'],
    ['<script>', 'hidden'],
  ])('%s is %s', (html, role) => expect(roleOf(html)).toBe(role))

  it.each([
    '<div>',
    '<div class="shareholder-news">',
    '<div class="headlines-wrap">',
    '<div class="uncommented">',
    '<div class="loading">',
    '<div class="has-sidebar">',
    '<div class="no-comments">',
    '<div class="elementor-widget-text-editor">',
    '<article class="post-12 hentry category-comment tag-related">',
    '<div role="main">',
    '<div role="constructor">',
    '<p style="display: block">',
    '<p aria-hidden="false">',
  ])('%s is nothing', html => expect(roleOf(html)).toBeNull())
})
