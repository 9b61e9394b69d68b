import type { Furniture } from './furniture.ts'

/** Other stories: pointers and the headings of lists. Source: the pages of British national, local and trade press, councils. */
export const RELATED = {
  labels: `
about this content, article continues below, continue reading below, discover more,
explore more on these topics, find out more, full story, keep up to date, learn more, listen now, more info,
more on this story, original article, original source, read now, read the full story,
read the original article, reuse this content, scroll down for more, scroll for more, see gallery,
source link, source url, story continues below, supply hyperlink, supply link, topic, topics,
view full gallery, view gallery, view original article, view slideshow, view the gallery, watch now`,
  headings: `
about the author, about the authors, about the blog, about this blog, also in the news, also in this
section, also of interest, also on this site, also read, archives, around the web, best of, best of the web,
blog archive, blogroll, breaking news, calendar of events, categories, coming up, current vacancies, dates
for diaries, dates for the diary, dates for your diary, diary dates, discover more stories, do not miss,
don't miss, don't miss these, editor's choice, editor's pick, editor's picks, editors choice, editors'
picks, elsewhere, elsewhere on the site, elsewhere on the web, events, events calendar, explore more,
featured, featured articles, featured content, featured events, featured job, featured jobs, featured news,
featured posts, featured stories, featured video, find a job, flower rota, flowers rota, follow-up stories,
forthcoming events, from around the web, from elsewhere, from our magazine, from our other sites,
from our partners, from the archive section, from the blog, from the web, headlines, hot topics, important
dates, in association with, in case you missed it, in other news, in pictures, in this edition, in this
issue, in this section, job of the week, jobs, jobs board, jobs of the week, just for you, key dates, last
word, latest, latest articles, latest blog posts, latest events, latest features, latest from, latest
headlines, latest issue, latest jobs, latest news, latest opinion, latest posts, latest press releases,
latest stories, latest tweets, latest updates, latest vacancies, latest videos, links, listen to more, lost
property, meta, monthly archives, more articles, more blogs, more for you, more from around the web, more
from author, more from the author, more from this author, more from this section, more from this theme, more
headlines, more in this section, more latest news, more like this, more local news, more news, more on this,
more on this story, more on this topic, more posts, more stories, more to explore, more to read, more top
stories, more videos, most commented, most discussed, most popular, most popular articles, most read, most
read articles, most read news, most read stories, most recent, most shared, most viewed, most watched, must
read, must reads, must-read, news archive, news from around the region, news from your area, news headlines,
news in pictures, next article, next events, next read, next story, next up, on the web, on this page, on
this topic, other articles, other news, other news and events, other recent news, other stories, other top
stories, our blogs, our picks, our poll, our videos, pages, partner content, partner stories, picked for
you, poll, popular, popular articles, popular categories, popular now, popular posts, popular stories,
popular tags, popular topics, popular videos, public sector events, quick poll, quick quiz, quiz, read also,
read more, read more below, read more here, read next, read this next, reader offers, reader poll, recent
articles, recent articles from, recent comments, recent entries, recent news, recent posts, recent press
releases, recent stories, recent tweets, recommended, recommended articles, recommended for you, recommended
reading, recommended stories, related, related article, related articles, related articlesmore from author,
related categories, related companies, related content, related coverage, related documents, related
features, related images, related internet links, related items, related link, related links, related news,
related pages, related post, related posts, related reading, related stories, related story, related topics,
related videos, reminders, search jobs, see also, see also below, see more, see more stories, see what's on,
shopping, similar articles, similar news, similar posts, similar stories, small ads, special reports,
stories for you, stories you may like, suggested articles, suggested for you, suggested reading, survey, tag
cloud, the most read, this week's most read, this week's poll, today's headlines, today's most read, today's
poll, today's top stories, top articles, top jobs, top news, top stories, top story, trending, trending
articles, trending now, trending stories, trending topics, up next, upcoming events, vacancies, video of the
day, videos, vote, watch again, watch also, watch live, watch more, watch next, what to read next, what's on
calendar, you may also be interested in, you may also enjoy, you may also like, you may have missed, you may
like, you might also be interested in, you might also like, you might like, your next read`,
  starts: [
    "(?:read more|more news|read also|also read|read next|read this|read our|see also|see more|more|related|related (?:stor(?:y|ies)|articles?|news|content|coverage|links?|posts?)|don't miss|up next|you may also like|you might also like|recommended|watch|watch also|watch more|listen|must read|trending|more on this(?: story)?|elsewhere|most read|see the full story|full story|go deeper|editor's pick|click here for more|more like this|now read|trending now)\\s?(?::|>|\\||-{1,2} |\u203a|\u00bb) ?\\S.{0,220}$",
    '(?:you|readers) (?:may|might) (?:also )?(?:like|enjoy|want|be interested in)(?: to (?:listen to|read|see|watch))? ?:.{0,220}$',
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
    "[A-Z][\\w' -]{3,60}(?:'s|s') (?:(?:latest|new|first|second) )?(?:book|memoir|novel)\\b[^.?!]{0,60}?,? is (?:now )?(?:out(?: (?:now|in (?:hardback|paperback|shops)))?|published by [A-Z][^.,]{2,40}|available (?:now|from [A-Z][^.,]{2,40}))\\.?$",
    'thought for the (?:day|week|month|term) ?[:-] ?[^.?!]{4,160}[.!]?$',
    '(?:jobs|latest jobs|most popular|most shared|most viewed|vacancies) ?: ?[^.?!]{3,120}$',
    '(?:next|previous|coming up) (?:up|in|week in)\\b ?:.{1,140}$',
    'pingback: ',
  ],
  holds: [
    '^[^.?!"]{3,120}\\((?:external link|opens (?:up )?in (?:a )?new (?:window|tab))\\)\\W*$',
    "^[A-Z][\\w&'. ]{2,40}: (?:this (?:week|month)'s |latest |current |new |our )?(?:jobs|vacancies)\\b(?: this (?:week|month)| near you| board)?\\W*$",
    '\\((?:pdf|word|excel|docx?|xlsx?|csv|spreadsheet)(?:[ ,-]|document|file){0,3}[\\d.]+ ?[kmg]b(?:, [^()]{1,20})?\\)$',
    '\\bthis (?:article|story|post|piece|blog|feature) (?:was )?(?:first|originally) (?:appeared|published)\\b',
  ],
  opens: [
    '(?:more|latest|news|stories|articles|posts|jobs|recent) (?:from|by|in|about|for|on) (?:the |our |this )?[A-Z][^.?!]{0,70}$',
    'more (?:on|from|in|about)$',
    'more (?:[a-z]+ )?(?:columns|digests|reports|round-?ups|watch):$',
    'more (?:on|about):? [^.?!:]{2,50}$',
    'other (?:stories|news|articles|posts|headlines)\\b[^.?!]{0,70}:?$',
    '(?:most|top|latest|recent|related|popular|trending|recommended|featured|similar|other|more) (?:\\w+ ){0,2}(?:articles?|stor(?:y|ies)|news|posts?|videos?|jobs|headlines|galleries|events|blogs?|briefings?|columns?|explainers?|features?|insights?|interviews?|vacancies|press releases|content|reads?|tweets|reports?|opinion|podcasts?)\\b(?: (?:from|on|in|by|for|at|this)\\b.{0,40})?:?$',
    "you (?:may|might|could|will|'ll) (?:also |have )*(?:like|enjoy|love|missed|want to read|be interested)\\b.{0,60}$",
    '(?:people|readers|others|customers) (?:who|also|are|like you)\\b.{0,30}\\b(?:read(?:ing)?|viewed|bought|liked)\\b.{0,40}$',
    "[A-Z][\\w&' ]{2,40} (?:jobs board|job board|events calendar|jobs and vacancies)$",
    "what(?:'s| is) on(?: in| near| guide| calendar)\\b.{0,40}$",
    'in other news\\b.{0,40}$',
    'from (?:the|our) (?:archives?|magazine|blog|partners|network)\\b(?!.{0,40}\\b(?:19|20)\\d\\d\\b).{0,40}$',
    'about (?:this blog|the blog|this site|this website)\\b.{0,10}$',
    'elsewhere on (?:the|our|this)\\b[^.?!]{0,30}$',
    "(?:[A-Z][\\w'& ]{2,40}'s? )?(?:current|featured|latest) (?:[a-z-]+ ){0,2}(?:jobs|roles|vacancies)(?: (?:at|from|in|on|with)(?: [^.?!]{2,40})?)?$",
    'also in (?:news|(?:the|this|our) (?:[a-z]+ )?(?:bulletin|edition|issue|magazine|newsletter|paper|section|series|week)):?$',
    'more (?:columns?|interviews?|reading|reviews?)$',
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
