import type { Furniture } from './furniture.ts'

/** Links that skip or that change how a page looks. Source: WCAG technique G1, the toolbars of council and school sites. */
export const ACCESSIBILITY = {
  labels: `
a a, a a a, a+ a-, a- a+, aa, aaa, accessibility, accessibility help, accessibility links,
accessibility menu, accessibility options, accessibility statement, accessibility tools,
after newsletter promotion, british sign language, browsealoud, change contrast, change font size,
change language, change text size, close accessibility panel, colour contrast, dark mode,
decrease font size, decrease text, decrease text size, dyslexia font, easy read, font size,
google translate, grayscale, greyscale, high contrast, high visibility, high visibility version,
increase font size, increase text, increase text size, jump to content, jump to main content,
jump to navigation, larger text, light background, light mode, links underline, listen to this page,
negative contrast, open toolbar, powered by translate, readable font, readspeaker, recite me, reciteme,
reset, reset text size, screen reader, select language, skip header, skip links, skip navigation,
skip past newsletter promotion, skip to article, skip to content, skip to footer, skip to main,
skip to main content, skip to main navigation, skip to navigation, skip to primary content, skip to search,
skip to secondary content, skip to sidebar, smaller text, text only, text only version, text resize,
text size, toggle high contrast, translate, translate this page`,
  parts: `
a, a+, a-, contrast, large, larger, listen, normal, size, small, smaller, text, translate, zoom`,
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
a to z, a-z, a-z of services, about us, advertise, advertise with us, advertising, all news, all sections,
all stories, announcements, apply for it, back to all news, back to archive, back to archives,
back to articles, back to blog, back to home, back to homepage, back to latest news, back to list,
back to listing, back to news, back to news list, back to results, basket, bins and recycling, book an ad,
buy a photo, buy photos, checkout, close menu, close search, complaints policy, complaints procedure,
conditions of use, contact us, cookie settings, corrections, corrections and clarifications, council tax,
created by, death notices, designed by, digital edition, disclaimer, do it online, e-edition, edition,
editions, editorial code, editorial guidelines, enter a search term, enter search term, family notices,
find a church, find a school, find my nearest, go to home page, go to homepage, hide menu, home page,
homepage, ipso, load menu, load mobile navigation, load more, load navigation, main menu, main navigation,
make a complaint, menu, menu close, menu menu, mobile menu, mobile navigation, modern slavery,
modern slavery statement, moodle, more articles, more news, more stories, more videos, my basket,
my services, navigation, open menu, open navigation, open search, parent portal, pay council tax,
pay for it, photo sales, place an ad, popular links, popular services, powered by, powered by wordpress,
proudly powered by wordpress, public notice portal, public notices, quick links, read the digital edition,
report a pothole, report it, school calendar, school website design by, search, search for, search query,
search site, search the site, search this site, search website, sections, see all, see all news, see more,
show all, show menu, show more, show navigation, show search, site map, site navigation, sitemap,
staff area, staff login, term dates, terms, terms & conditions, terms and conditions, terms of service,
terms of use, toggle menu, toggle navigation, toggle search, useful links, view all, view all articles,
view all events, view all jobs, view all news, view all posts, view all stories, view basket, view more,
virtual learning environment, website by, website design by, work for us, work with us`,
  parts: `
#, a, about, academies, academies and free schools, academy news, accessibility, accessibility statement,
account, admissions, adult, adult learning, adult social care, all, analysis, and, apply, apply now, apply
now for september, apply online, archive, archives, art, benefits, blog, blogs, books, breaking news,
bulletin, business, business services, calendar, careers, cars, celebrity, celebs, child protection,
children, children and families, children in care, children's services, college news, columnists, columns,
comment, communities, community, community news, competitions, complaints, conferences, contact, cookie
information, cookie policy, cookies, copyright, council, council news, councillors, courses, court, courts,
cricket, crime, culture, curriculum, dating, democracy, digital, directory, documents, donate, early years,
editor's comment, editor's picks, education, education policy, education politics, england, enquire,
entertainment, environment, europe, events, exclusive, families, family, faq, faqs, fe, features, feedback,
film, finance, food, football, for, foster care, further education, galleries, gallery, giving, golf,
governors, headlines, health, help, higher education, home, home news, homes, housing, in, in depth,
information, inspection, inspections, international, interview, interviews, investigations, ipso, ireland,
jobs, jobs board, join, key information, latest, latest headlines, latest news, law, leadership, legal,
leisure, letters, libraries, life, lifestyle, lifestyle and leisure, live, local, local government, local
news, log in, login, london, long read, looked-after children, magazine, magazines, media, media centre,
meet the team, members, membership, money, more, most read, most recent, motors, music, my account,
national news, news, news & events, news and events, news in brief, news release, news releases,
newsletter, newsletters, newsroom, nhs, no, northern ireland, nostalgia, offers, ofsted, ofsted reports,
open days, open events, opinion, our academies, our news, our school, our team, parents, parishes, parking,
people, pictures, planning, podcast, podcasts, policies, policy, politics, press, press release, press
releases, primary, primary schools, print, privacy, privacy notice, privacy policy, promotions, property,
property news, prospectus, publications, pupils, puzzles, regional news, register, report, research,
resources, roads, royals, rugby, safeguarding, school, school funding, school news, schools, science,
scotland, secondary, secondary schools, send, services, shop, showbiz, sign in, sign up, site map, sitemap,
sixth form, skills, soaps, social care, social work, society, special educational needs, special schools,
sponsored editorial, sport, sports, staff, store, students, subscribe, subscriptions, tech, term dates #,
the, theatre, top, traffic, traffic and travel, training, travel, trending, trust news, tv, uk, uk news,
universities, us, vacancies, video, videos, visit us, volunteer, wales, weather, weekly bulletin, what we
do, what's on, what's on guide, whats on, who we are, workforce, world, world news, worship, yes, your
council, youth justice`,
  starts: [
    '(?:back|return) to (?:the )?(?:all |our |latest )?(?:news|home|homepage|articles|blogs?|listings?|list|results|press releases|stories|index)\\b.{0,30}$',
    'search (?:for|this|our|the)\\b.{0,40}$',
    '(?:view|see|show|browse) all (?:our |the |of )?(?:news|stories|articles|posts|events|jobs|vacancies|press releases|topics|comments|results|videos)\\b.{0,40}$',
    '(?:toggle|open|close|show|hide) (?:the )?(?:main |mobile |site |sub)?-?(?:menu|nav|navigation|search)\\b.{0,40}$',
    '(?:website|site|web) (?:design(?:ed)?|built|made|powered|developed|hosted)(?: and \\w+)? by\\b.{0,60}$',
    '(?:school )?websites? (?:design(?:ed)?|by)\\b.{0,60}$',
    '(?:proudly )?powered by (?:wordpress|blogger|drupal|joomla|wix|squarespace|weebly|disqus)\\b.{0,50}$',
    '(?:adopt|advertise|foster|invest|learn|live|partner|study|teach|train|volunteer|work) (?:with|for|alongside) us$',
    'theme:? .{1,40} by .{1,40}$',
    '(?:academy|college|council|diocese|federation|nursery|parish|school|trust|university) home(?: ?page)?$',
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
continue to next page, first, first page, last, last page, newer, newer entries, newer posts, next,
next article, next page, next post, next slide, next story, older, older entries, older posts, page # of #,
post navigation, posts navigation, prev, prev article, prev post, previous, previous article, previous next,
previous page, previous post, previous slide, previous story`,
  parts: `
#, and, of, page, prev`,
  starts: [
    '(?:<|\u2190|\u00ab|\u2039|<<|\u25c0) ?.{1,140}$',
    '(?:(?:previous|next|older|newer|prev) (?:article|post|story|page|entry) ?[:>]|(?:previous|next|older|newer|prev) ?[\u2192\u00bb>]) ?.{0,140}$',
    '(?:newer|next|older|previous) (?:article|story) [A-Z][^.?!]{0,140}$',
    'page \\d+ of \\d+.{0,20}$',
  ],
} as const satisfies Furniture
