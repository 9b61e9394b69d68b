import type { Furniture } from './furniture.ts'

/** Other stories: pointers and the headings of lists. Source: the pages of British national, local and trade press, councils. */
export const RELATED = {
  labels: `
read the full story, full story, more on this story, view gallery, view the gallery, see gallery, view
full gallery, view slideshow, more info, find out more, learn more, read now, watch now, listen now,
discover more, story continues below, article continues below, continue reading below, scroll down for
more, scroll for more, reuse this content, about this content, explore more on these topics, topics,
topic, keep up to date, source link, supply hyperlink, supply link, original source, read the original
article, view original article, original article, source url`,
  headings: `
read more, read more below, read more here, read also, also read, also in the news, see more, see also,
see also below, read next, read this next, up next, next up, what to read next, related, related articles,
related article, related stories, related story, related news, related posts, related post, related
content, related links, related link, related coverage, related reading, related topics, related items,
related pages, related documents, related internet links, related features, related videos, related
images, related companies, related categories, more stories, more news, more articles, more like this,
more on this, more on this story, more on this topic, more from this theme, more from this author, more
from the author, more from author, related articlesmore from author, more from this section, more in this section, more headlines, more
posts, more top stories, more to explore, more to read, more blogs, other news, other stories, other
articles, other top stories, other recent news, in other news, elsewhere, elsewhere on the site, elsewhere
on the web, around the web, from around the web, from the web, from elsewhere, from our partners, from the
archive section, from our other sites, latest, latest news, latest stories, latest posts, latest articles,
latest headlines, latest updates, latest from, latest blog posts, latest tweets, latest videos, latest
features, latest opinion, latest jobs, latest events, latest issue, latest press releases, recent posts,
recent news, recent articles, recent stories, recent press releases, recent tweets, recent entries, recent
articles from, news archive, top stories, top story, top news, top articles, top jobs, headlines, news
headlines, today's headlines, breaking news, trending, trending now, trending stories, trending articles,
trending topics, hot topics, popular, popular now, popular posts, popular stories, popular articles, most
popular, most popular articles, most viewed, most read, most read news, most read stories, most read
articles, most recent, most shared, most commented, most watched, most discussed, must read, must reads,
must-read, don't miss, don't miss these, do not miss, editor's choice, editors choice, editor's picks,
editors' picks, editor's pick, our picks, featured, featured articles, featured stories, featured posts,
featured news, featured jobs, featured events, featured content, featured video, recommended, recommended
for you, recommended reading, recommended stories, recommended articles, suggested for you, suggested
articles, suggested reading, you may like, you may also like, you might like, you might also like, you
might also be interested in, you may also be interested in, you may have missed, in case you missed it,
you may also enjoy, also of interest, also on this site, also in this section, in this section, in this
issue, in this edition, on this page, on this topic, news in pictures, in pictures, see more stories,
similar stories, similar articles, similar posts, similar news, explore more, discover more stories, next
story, next article, follow-up stories, special reports, jobs, jobs board, job of the week, jobs of the
week, current vacancies, latest vacancies, vacancies, find a job, search jobs, featured job, upcoming
events, forthcoming events, events calendar, what's on calendar, calendar of events, events, diary dates,
dates for your diary, dates for the diary, dates for diaries, key dates, important dates, reminders, poll,
reader poll, quick poll, our poll, today's poll, this week's poll, vote, quiz, quick quiz, survey, next events, coming up, public sector events, video of the day, watch live, watch
more, watch also, watch next, watch again, listen to more, videos, more videos, our blogs, our videos,
from the blog, last word, reader offers, best of, best of the web, shopping, in association with, popular
topics, popular tags, popular videos, popular categories, about the author, about the authors, about this
blog, about the blog, blogroll, archives, blog archive, monthly archives, meta, categories, recent
comments, pages, tag cloud, links, from our magazine, stories you may like, stories for you, picked for
you, just for you, more for you, today's top stories, today's most read, this week's most read, the most
read, news from around the region, see what's on, on the web, partner content, partner stories, more local
news, more latest news, other news and events, news from your area, more from around the web`,
  starts: [
    "(?:read more|read also|also read|read next|read this|read our|see also|see more|more|related|related (?:stor(?:y|ies)|articles?|news|content|coverage|links?|posts?)|don't miss|up next|you may also like|you might also like|recommended|watch|watch also|watch more|listen|must read|trending|more on this(?: story)?|elsewhere|most read|see the full story|full story|go deeper|editor's pick|click here for more|more like this|now read|trending now)\\s?(?::|>|\\||-{1,2} |\u203a|\u00bb) ?\\S.{0,220}$",
    'read more (?:on|about|at|from|of|stories|news|articles|like|here|in|blog|posts|by|how|our)\\b.{0,160}$',
    'read the (?:rest|next|original|latest|article|blog|full (?:story|article))\\b.{0,80}$',
    '(?:see|view|read|find|browse|for) more (?:of|from|on|stories|news|articles|posts|videos|about|local)\\b.{0,100}$',
    '(?:click|tap) (?:here|on|the|through|below)\\b.{0,40}\\b(?:for more|gallery|enlarge|launch|pictures|images|slideshow|to (?:see|view|watch|play|go|expand|donate|give|support|sign|subscribe|buy|vote))\\b.{0,60}$',
    '(?:story|article|content|text|post) continues (?:below|after|beneath|under)\\b.{0,60}$',
    '(?:scroll|swipe) (?:down|up|left|right|for|to|across)\\b.{0,80}$',
    'first (?:published|appeared|posted) (?:on|in|at|by) (?:the )?[A-Z].{0,80}\\.(?:co|com|org|net)\\b.{0,20}$',
    '(?:\\*|_)?this (?:article|story|post|piece|blog|feature|content) (?:was )?(?:first|originally|also) (?:appeared|published|posted)\\b.{0,160}$',
    'the post .{1,160} (?:first )?appeared (?:first )?on\\b.{0,80}$',
    '(?:this entry was|posted|filed|published|categori[sz]ed|tagged) (?:posted )?(?:in|under|as|with)\\b.{0,160}\\b(?:bookmark|permalink|tagged|leave a|comments?)\\b.{0,80}$',
    'this (?:article|story|post) is (?:more than|over) (?:a|an|one|\\d+) (?:year|month|week)s? old\\b.{0,20}$',
    'bookmark the permalink',
    'watch (?:more )?(?:of )?our (?:latest )?(?:videos?|shows?|channel|podcasts?|films?)\\b.{0,60}$',
    'visit [A-Z][^.?!]{1,30}!? now$',
    '(?:and )?(?:live |now )?on (?:freeview|sky|freesat|virgin|youtube)(?: channel| media)?\\b[^.?!]{0,30}$',
    '(?:upcoming|free|on-demand|join our|live) (?:webinars?|conferences?|events?)\\b[^.]{0,100}$',
    '(?:next|previous|coming up) (?:up|in|week in)\\b ?:.{1,140}$',
    'pingback: ',
  ],
  holds: [
    '\\((?:pdf|word|excel|docx?|xlsx?|csv|spreadsheet)(?:[ ,-]|document|file){0,3}[\\d.]+ ?[kmg]b(?:, [^()]{1,20})?\\)$',
    '\\bthis (?:article|story|post|piece|blog|feature) (?:was )?(?:first|originally) (?:appeared|published)\\b',
  ],
  opens: [
    '(?:more|latest|news|stories|articles|posts|jobs|recent) (?:from|by|in|about|for|on) (?:the |our |this )?[A-Z][^.?!]{0,70}$',
    'more (?:on|from|in|about)$',
    'more (?:on|about):? [^.?!:]{2,50}$',
    'other (?:stories|news|articles|posts|headlines)\\b[^.?!]{0,70}:?$',
    '(?:most|top|latest|recent|related|popular|trending|recommended|featured|similar|other|more) (?:\\w+ ){0,2}(?:articles?|stor(?:y|ies)|news|posts?|videos?|jobs|headlines|galleries|events|blogs?|vacancies|press releases|content|reads?|tweets|reports?|opinion|podcasts?)\\b(?: (?:from|on|in|by|for|at|this)\\b.{0,40})?:?$',
    "you (?:may|might|could|will|'ll) (?:also |have )*(?:like|enjoy|love|missed|want to read|be interested)\\b.{0,60}$",
    '(?:people|readers|others|customers) (?:who|also|are|like you)\\b.{0,30}\\b(?:read(?:ing)?|viewed|bought|liked)\\b.{0,40}$',
    "[A-Z][\\w&' ]{2,40} (?:jobs board|job board|events calendar|jobs and vacancies)$",
    "what(?:'s| is) on(?: in| near| guide| calendar)\\b.{0,40}$",
    'in other news\\b.{0,40}$',
    'from (?:the|our) (?:archives?|magazine|blog|partners|network)\\b.{0,40}$',
    'about (?:this blog|the blog|this site|this website)\\b.{0,10}$',
    'elsewhere on (?:the|our|this)\\b[^.?!]{0,30}$',
    '(?:latest|current|new) [^.?!]{0,30}\\b(?:roles|jobs|vacancies)(?: from| in| at)?$',
    'the latest (?:from|news|stories|jobs)\\b[^.?!]{0,60}$',
    "(?:today|this week|this month)'s (?:most|top|best)\\b[^.?!]{0,50}$",
    'trending ?:?$',
  ],
} as const satisfies Furniture

/** Calls at the end of a teaser, as it is scraped: "… figures show. Read more". Case counts. Source: as above. */
export const TEASER_ENDS = [
  'Read more',
  'Read More',
  'READ MORE',
  'Read full article',
  'Read full story',
  'Read article',
  'Read on',
  'Continue reading',
  'Find out more',
  'Learn more',
  'Book now',
  'Book Now',
  'Follow us',
  'Sign up',
  'Sign up now',
  'Sign up here',
  'Subscribe',
  'Subscribe now',
  'Apply now',
  'Apply Now',
  'Register now',
  'Watch now',
  'Listen now',
  'Shop now',
  'Buy tickets',
  'Buy now',
  'View all',
  'View job',
  'View more',
  'Full story',
  'See more',
  'Show more',
  'Download now',
  'Donate now',
  'Join now',
  'Click here',
  'Get tickets',
  'Enter now',
  'More info',
  'more >',
  'read more >',
] as const
