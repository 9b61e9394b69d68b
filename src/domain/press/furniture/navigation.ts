import type { Furniture } from './furniture.ts'

/** Links that skip or that change how a page looks. Source: WCAG technique G1, the toolbars of council and school sites. */
export const ACCESSIBILITY = {
  labels: `
skip to content, skip to main content, skip to main, skip to navigation, skip to main navigation, skip to
footer, skip to search, skip navigation, skip links, skip to primary content, skip to secondary content,
skip to sidebar, skip to article, skip past newsletter promotion, after newsletter promotion, skip header,
jump to content, jump to navigation, jump to main content, accessibility, accessibility help,
accessibility links, accessibility options, accessibility tools, accessibility statement, accessibility
menu, open toolbar, high contrast, high visibility version, high visibility, negative contrast, light
background, links underline, readable font, greyscale, grayscale, reset, increase text, decrease text,
increase text size, decrease text size, increase font size, decrease font size, text size, font size,
larger text, smaller text, reset text size, a a a, dyslexia font, change language, select language,
translate, translate this page, google translate, browsealoud, recite me, listen to this page, screen
reader, text only, text only version, dark mode, light mode, toggle high contrast, powered by translate,
close accessibility panel`,
  starts: [
    'skip (?:to|past|over)\\b.{0,50}$',
    '(?:increase|decrease|change) (?:the )?(?:text|font) size.{0,40}$',
    '(?:open|show|hide|launch|close) (?:the )?(?:accessibility|toolbar|recite ?me)\\b.{0,50}$',
    '(?:listen|translate) (?:with|using|by) (?:browsealoud|google|recite ?me|readspeaker).{0,30}$',
    'this (?:page|site) (?:is|can be) (?:also )?(?:available|read) in (?:large print|other languages|welsh)\\b.{0,60}$',
  ],
} as const satisfies Furniture

/** Menus and site searches. Source: the menus of British news sites, councils, trusts, colleges and schools. */
export const MENU = {
  labels: `
menu, main menu, open menu, close menu, toggle menu, toggle navigation, navigation, site navigation, main
navigation, mobile menu, mobile navigation, load mobile navigation, load navigation, load menu, open navigation, show menu, hide menu, show navigation, menu
close, menu menu, show search, search, search this site, search site, search for, search the site, search
website, open search, close search, toggle search, enter search term, enter a search term, search query,
go to homepage, go to home page, home page, homepage, back to home, back to homepage, back to news, back
to all news, back to latest news, back to news list, back to listing, back to list, back to results, back
to articles, back to blog, all news, view all news, view all, see all, see all news, show all, all
stories, view all stories, view all posts, view all articles, view all events, view all jobs, more news,
more videos, more stories, more articles, show more, load more, see more, view more, sitemap, site map,
a-z, a to z, a-z of services, popular links, quick links, useful links, sections, all sections, editions,
edition, e-edition, digital edition, read the digital edition, book an ad, place an ad, advertise,
advertise with us, advertising, about us, contact us, meet the team, our team, work for us, work with us,
who we are, what we do, terms and conditions, terms & conditions, terms of use, terms of service, terms,
conditions of use, disclaimer, complaints policy, complaints procedure, make a complaint, corrections,
corrections and clarifications, editorial code, editorial guidelines, modern slavery, modern slavery
statement, ipso, family notices, death notices, announcements, public notices, public notice portal, buy
photos, buy a photo, photo sales, report a pothole, pay council tax, council tax, bins and recycling, term
dates, school calendar, parent portal, virtual learning environment, moodle, staff login, staff area,
website design by, website by, school website design by, created by, designed by, powered by wordpress,
proudly powered by wordpress, powered by, cookie settings, popular services, my services, find my nearest,
apply for it, pay for it, report it, do it online, view basket, basket, checkout, my basket`,
  parts: `
complaints, home, news, sport, sports, football, jobs, motors, property, property news, what's on, whats
on, what's on guide, business, politics, opinion, comment, features, lifestyle, life, culture,
entertainment, tv, food, travel, weather, video, videos, podcasts, podcast, pictures, puzzles, cars,
homes, directory, local, local news, uk, uk news, world, world news, national news, latest, latest news,
breaking news, crime, education, health, environment, science, tech, money, finance, law, society,
community, communities, community news, archive, archives, nostalgia, letters, columns, columnists,
competitions, offers, dating, shop, store, events, open events, open days, calendar, contact, about, help,
faq, faqs, careers, vacancies, jobs board, our academies, academies, schools, school, parents, pupils,
students, staff, governors, admissions, curriculum, our school, key information, information, policies,
documents, safeguarding, ofsted, ofsted reports, sixth form, gallery, galleries, newsletters, newsletter,
blog, blogs, press, media, media centre, newsroom, news and events, news & events, publications,
resources, research, training, conferences, magazine, magazines, digital, print, members, membership, my
account, account, login, log in, sign in, sign up, register, subscribe, subscriptions, donate, volunteer,
join, courses, apply, apply now, apply now for september, apply online, enquire, visit us, prospectus,
adult, international, business services, services, council, councillors, your council, democracy,
planning, libraries, leisure, housing, roads, parking, benefits, adult social care, children, children's
services, families, children and families, social care, privacy, privacy policy, privacy notice, cookies,
cookie policy, cookie information, legal, copyright, accessibility, accessibility statement, yes, no, all,
more, top, in, and, the, a, for, #, editor's picks, inspection, inspections, send, nhs, early years, ipso,
live, lifestyle and leisure, rugby, cricket, golf, theatre, music, film, books, art, england, scotland,
wales, northern ireland, ireland, london, us, europe, court, courts, traffic, traffic and travel, people,
family, fe, skills, academies and free schools, primary, secondary, higher education, universities, adult
learning, term dates #, local government, workforce, leadership, policy, analysis, interviews, interview,
exclusive, long read, news in brief, press releases, press release, news release, news releases, latest
headlines, headlines, in depth, investigations, editor's comment, home news, regional news, feedback,
report, most recent, most read, trending, site map, sitemap, sponsored editorial, weekly bulletin,
bulletin, promotions`,
  starts: [
    '(?:back|return) to (?:the )?(?:all |our |latest )?(?:news|home|homepage|articles|blogs?|listings?|list|results|press releases|stories|index)\\b.{0,30}$',
    'search (?:for|this|our|the)\\b.{0,40}$',
    '(?:view|see|show|browse) all (?:our |the |of )?(?:news|stories|articles|posts|events|jobs|vacancies|press releases|topics|comments|results|videos)\\b.{0,40}$',
    '(?:toggle|open|close|show|hide) (?:the )?(?:main |mobile |site |sub)?-?(?:menu|nav|navigation|search)\\b.{0,40}$',
    '(?:website|site|web) (?:design(?:ed)?|built|made|powered|developed|hosted)(?: and \\w+)? by\\b.{0,60}$',
    '(?:school )?websites? (?:design(?:ed)?|by)\\b.{0,60}$',
    '(?:proudly )?powered by (?:wordpress|blogger|drupal|joomla|wix|squarespace|weebly|disqus)\\b.{0,50}$',
    'theme:? .{1,40} by .{1,40}$',
  ],
} as const satisfies Furniture

/** The path of a page in its site. Source: the pages of councils and publishers. */
export const BREADCRUMB = {
  starts: [
    'you are (?:here|currently (?:here|viewing))\\b.{0,200}$',
    '(?:home|homepage|front page|start|news)\\s*(?:>|\u203a|\u00bb|\u2192|/|\\\\|::|\u25b8)\\s*\\S.{0,250}$',
  ],
} as const satisfies Furniture

/** Links to the pages before and after. Source: WordPress core, Drupal and the archives of publishers. */
export const PAGER = {
  labels: `
previous, next, previous article, next article, previous post, next post, previous story, next story,
previous page, next page, previous next, newer posts, older posts, newer, older, newer entries, older
entries, first, last, last page, first page, page # of #, post navigation, posts navigation, continue to
next page, prev, prev article, prev post, previous slide, next slide`,
  parts: `
#, page, of, prev, and`,
  starts: [
    '(?:<|\u2190|\u00ab|\u2039|<<|\u25c0) ?.{1,140}$',
    '(?:(?:previous|next|older|newer|prev) (?:article|post|story|page|entry) ?[:>]|(?:previous|next|older|newer|prev) ?[\u2192\u00bb>]) ?.{0,140}$',
    'page \\d+ of \\d+.{0,20}$',
  ],
} as const satisfies Furniture
