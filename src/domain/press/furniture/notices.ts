import type { Furniture } from './furniture.ts'

/** Adverts, promoted stories and sponsors. Source: Google Publisher Tags, Taboola, Outbrain, the labels that IPSO and the ASA ask for. */
export const ADVERT = {
  labels: `
advert, adverts, advertisement, advertisements, advertisement feature, advertising, advertisement
advertisement, ad, ads, article continues below advertisement, advertisement - scroll to continue,
advertisement - continue reading below, skip ad, skip advert, close ad, hide ad, remove ads, remove
adverts, why am i seeing this, why am i seeing this ad, report ad, report this ad, report this advert, ad
choices, adchoices, sponsored, sponsored content, sponsored links, sponsored article, sponsored post,
sponsored stories, sponsored feature, sponsored by, supported by, in association with, in partnership
with, brought to you by, paid content, paid for content, paid partnership, partner content, advertorial,
promoted, promotion, promotional content, promotional feature, promoted content, promoted links,
commercial feature, commercial, ad feature, affiliate, about this ad, turn off ads, go ad free, view our
media pack, media pack, recommended by outbrain, recommended by, by taboola, by outbrain, sponsored links
by taboola, taboola, outbrain, dianomi, powered by outbrain, powered by taboola, loading ad`,
  headings: `
promoted stories, promoted articles, sponsored stories, sponsored links, ads by google, adverts by google,
ads by, google ads, ad links, classified ads, classifieds, from our advertisers, our
sponsors, our partners, our supporters, special offers, offers, deals, top deals, reader offers,
marketplace, public notices, business directory`,
  starts: [
    'advert(?:isement)?s?\\b ?[-:|(].{0,80}$',
    '(?:article|story|post|text) continues (?:below|after)\\b.{0,60}$',
    '(?:sponsored|promoted|paid for|presented|supported|powered|brought to you)(?: \\w+)? by\\b[^.,]{0,60}$',
    '(?:sponsored|promoted|paid|partner|advertisement|commercial) (?:content|post|feature|article|story|message|link)s? ?[|:\u2013\u00b7-] ?.{1,120}$',
    '(?:sponsored|promoted|partner content|ad|paid|advertisement feature) ?[|:\u00b7\u2022-] ?.{1,80}$',
    'in (?:association|partnership) with [A-Z].{0,60}$',
    '(?:we|this (?:article|site|page|post)|our (?:site|links)|when you).{0,80}\\b(?:affiliate (?:links?|commission)|earn (?:a |an )?(?:small |affiliate )?commission|commission on)\\b.{0,160}$',
    '(?:please )?(?:turn off|disable|whitelist|switch off)\\b.{0,60}\\bad-?block.{0,80}$',
    '(?:picture|photo|photograph|pic|snap|quote|tweet|video|joke|recipe|pet|letter|walk) of the (?:day|week|month)\\b.{0,120}$',
    '(?:get|have) (?:the|your) [A-Z][\\w ]{2,40} delivered\\b.{0,120}$',
    "(?:it looks like )?you(?:'re| are) using an ad-?blocker",
  ],
  holds: [
    '\\b(?:free|next[- ]day|same[- ]day) delivery\\b',
    '\\b(?:in stock now|while stocks last|t&cs apply|free quot(?:e|ation)s?)\\b',
    '\\b(?:earn|save|from) (?:up to |only |just )?\\u00a3\\d.{0,60}\\b(?:www\\.|in your area|per (?:person|month|hour)|pp\\b|pcm\\b|\\.(?:co|com)\\b)',
  ],
} as const satisfies Furniture

/** Picture credits. Source: captions of British papers; the agencies and libraries that they buy from. */
export const CREDIT = {
  labels: `
getty, getty images, istock, istockphoto, shutterstock, alamy, alamy stock photo, pa, pa images, pa media,
pa wire, pa archive, reuters, afp, ap, epa, rex, rex features, swns, pexels, unsplash, pixabay, adobe
stock, fotolia, google street view, google maps, google, stock image, stock photo, stock picture, stock,
file photo, file picture, file image, library image, library picture, library photo, image source getty
images, image source pa media, image source google, image source pa, image source ldrs, image source
reuters, image copyright getty images, image copyright pa, press association, submitted, pixabay/pexels,
image supplied, picture supplied, photo supplied, supplied, picture library, generic image, photo credit,
picture credit, image credit, image, photo, picture, getty images/istockphoto, depositphotos, dreamstime,
thinkstock, flickr, wikimedia commons, creative commons`,
  parts: `
#, image, photo, picture, credit, courtesy, of, via`,
} as const satisfies Furniture

/** Copyright, companies, imprints and regulators. Source: the feet of British sites; Companies Act 2006, Electoral Commission imprint rules, IPSO. */
export const COPYRIGHT = {
  labels: `
all rights reserved, copyright, copyright #, \u00a9, \u00a9 #, crown copyright, \u00a9 crown copyright,
legal notice, legal notices, registered charity, imprint`,
  starts: [
    '(?:copyright ?)?(?:\u00a9|\\(c\\))(?: |\\d|[A-Z]).{0,200}$',
    'copyright ?(?:\u00a9|\\(c\\)|\\d{4}|notice)\\b.{0,140}$',
    '(?:all (?:text|content|images) )?copyright(?: of)? (?:the )?[A-Z].{1,60}\\b(?:19|20)\\d\\d\\b.{0,160}$',
    '(?:printed|published)(?:, published| and (?:published|promoted|printed))*(?: and promoted)? by\\b.{0,160}\\b(?:behalf|limited|ltd|street|road|house)\\b',
    'promoted by .{1,80} on behalf of\\b',
    'this (?:website|site|newspaper|publication|paper) (?:and associated|is (?:part|owned|published|a member|regulated)|adheres)\\b.{0,240}$',
    'we are a member of the independent press standards',
    'if you are dissatisfied with the (?:editorial )?response',
    'if you have a complaint\\b.{0,160}$',
    '(?:the )?contents? (?:of this (?:site|page)|on this (?:site|page)) (?:is|are|may not)\\b.{0,160}$',
    '(?:this|no part of this) (?:material|article|content|story) may (?:not )?be (?:published|reproduced|copied)\\b.{0,160}$',
    'the views expressed (?:here|in this (?:article|blog|piece|column)) (?:are|do)\\b.{0,200}$',
  ],
  holds: [
    '\\ball rights reserved\\b',
    '\\bnot responsible for the contents? of (?:external|other)\\b',
    '\\b(?:is|are) (?:a )?(?:member of|regulated by) (?:the )?(?:independent press standards|ipso|impress)\\b',
    '\\b(?:company (?:reg(?:istration|istered)?\\.? ?)?(?:no|num(?:ber)?)|registered (?:in england|charity|office(?: address)? ?(?::|is\\b|at\\b|-))|charity (?:no|number)|vat (?:no|number|reg\\w*))\\b',
    '\\bopen government licence\\b',
    '\\b(?:share|copy|cut|paste|post)\\b.{0,40}\\b(?:our (?:article|sharing) tools|articles? from|using the tools)\\b',
    '\\b(?:switchboard|minicom|textphone)\\b.{0,6}\\d{4}',
  ],
} as const satisfies Furniture

/** Tags, topics and categories. Source: WordPress core, Drupal taxonomies, the topic strips of publishers. */
export const TAGS = {
  headings: `
tags, tagged, topics, filed under, categories, keywords, related topics, explore more on these topics,
more about, more on this topic, in this story, people in this story, article tags`,
  starts: [
    '(?:article )?(?:tags?|tagged(?: with| as| in)?|topics?|related topics?|filed under|filed in|categor(?:y|ies)|keywords|posted under|hashtags|labels|in this story|more on these topics)(?: ?:| -) ?.{1,240}$',
    'tagged (?:with |as |in )?[A-Z#][^.?!]{1,200}$',
    'posted in .{1,80}\\b(?:bookmark|permalink|tagged|leave a|comments?)\\b.{0,60}$',
    'posted in [a-z][a-z&, ]{1,60}[.]?$',
    '(?:#[A-Za-z]\\w*[ ,]*){2,20}$',
  ],
} as const satisfies Furniture

/** Players, frames and scripts that the scraped text lost. Source: the notices of YouTube, BBC, Brightcove and Twitter embeds. */
export const PLAYER = {
  labels: `
video, play video, click to play, tap to play, play now, play, pause, mute, unmute, watch video, watch the
video, watch the video above, watch the video below, video player, video unavailable, video caption, this
video is unavailable, video loading, video playing, now playing, replay, fullscreen, audio player, play
audio, listen, listen now, listen live, listen to this article, listen to article, listen to the latest
bulletin, listen again, audio, podcast, loading, loading..., please wait, please enable javascript,
javascript is disabled, gallery, view gallery, image gallery, open image in gallery, view image in
fullscreen, view image, enlarge, click to enlarge, expand, enlarge image, click to expand, view full size,
slideshow, media playback is not supported on this device, media playback is unsupported on your device,
play again, up next, autoplay, captions off, show caption, hide caption, toggle caption, this slideshow
requires javascript, embedded content, external content, interactive, view map, view larger map, map, open
in google maps, view tweet, view on twitter, view on instagram, view this post on instagram, view on
facebook, next image, previous image, image # of #, photo # of #, # of #, # photos, # images, # min read,
# mins read, # minute read, # min listen, # mins listen, # minutes read, reading time # minutes, reading
time # mins, estimated reading time # minutes, # views, # reads, views #`,
  parts: `
#, of, min, mins, read, -, video, pictures, news, community, community news, local news, listen, views,
secs`,
  starts: [
    "(?:your|this|the) browser (?:does not|doesn't|is)\\b.{0,80}$",
    '(?:please )?(?:enable|turn on|activate|allow) javascript\\b.{0,120}$',
    '(?:you need|javascript (?:is|must be|needs))\\b.{0,40}\\b(?:javascript|enabled|disabled|required)\\b.{0,100}$',
    '(?:to )?(?:play|view|watch|see) (?:this |the )?(?:video|content|interactive|map|embed|tweet)\\b.{0,120}$',
    '(?:if you (?:can.?t|cannot|can not) see|can.?t see)\\b.{0,120}$',
    '(?:sorry, )?(?:this|your|the) (?:video|content|player|slideshow|gallery|media|embed|device) (?:is|requires|can.?t|cannot|could not|has been|failed)\\b.{0,120}$',
    'listen to (?:the |this |our )?(?:latest|article|story|podcast|bulletin|episode)\\b.{0,60}$',
    'watch (?:the |our |this )?(?:video|report|clip)\\b.{0,60}$',
    '(?:video|audio|media|gallery|image|photo) (?:\\d+|unavailable|loading|credit)\\b.{0,40}$',
    'the video will (?:start|play|begin|autoplay)\\b.{0,40}$',
    'media playback is\\b.{0,80}$',
    '(?:image|photo|picture|slide) \\d+ (?:of|/) \\d+.{0,20}$',
  ],
  holds: ['\\b(?:iframes?|inline frames?)\\b'],
} as const satisfies Furniture

/** Pages that fail or that ask where the reader is. Source: the error texts of Reach, Newsquest, Cloudflare; postcode and weather widgets. */
export const OUTAGE = {
  labels: `
oops, oops., error, page not found, # not found, access denied, sorry, we're sorry, please try again,
please try again later, try again, retry, reload, refresh, unavailable, site unavailable, under
maintenance, content is not available, this content is not available, this page is unavailable, not
available in your region, sorry something went wrong`,
  starts: [
    '(?:sorry,? )?(?:this|our|the|your) (?:web ?site|site|page|service|content|article)\\b.{0,40}\\b(?:(?:can ?not|can.?t|could not) be (?:reached|found|displayed|loaded|shown)|(?:is|are) (?:currently |temporarily |not )*(?:un)?available (?:in|from|at|right|here)|down for|under maintenance)\\b.{0,100}$',
    'our (?:engineers|technical team|developers) (?:are|is) (?:doing|working|trying|looking)\\b.{0,100}$',
    "(?:we(?:'re| are) )?(?:sorry|experiencing)\\b.{0,60}\\b(?:technical|went wrong|inconvenience|difficulties|outage)\\b.{0,80}$",
    '(?:please )?(?:try (?:again|refreshing)|check back|refresh the page)\\b.{0,60}$',
    'checking (?:your|if the) (?:browser|site)\\b.{0,80}$',
    '(?:please )?verify (?:that )?you are (?:a )?human\\b.{0,60}$',
  ],
} as const satisfies Furniture

/** Choosers of a place, postcode boxes and weather strips. Source: Reach's InYourArea, BBC local, council finders. */
export const LOCATION = {
  labels: `
in your area, inyourarea, change location, set location, set your location, choose your location, choose
location, select location, select your location, your location, your area, use my location, use current
location, find your area, find local news, enter your postcode, enter postcode, postcode, postcode finder,
search by postcode, near you, news near you, your local area, edit location, weather, today's weather, #
day forecast, weather forecast, select region, select your region, select a region, choose your region,
change region, choose an edition, uk edition, international edition, us edition, australia edition, europe
edition, switch to the uk edition`,
  starts: [
    '(?:enter|type|pop in|add|tap in) (?:your|a|in your) (?:full )?(?:postcode|location|town|area)\\b.{0,100}$',
    '(?:choose|select|set|change|pick|find) (?:your|a|an?other|the) (?:nearest |local |home )?(?:location|area|region|edition|town|postcode|city)\\b.{0,60}$',
    '(?:see|get|find|show)\\b.{0,40}\\b(?:in|for|from|near) (?:your (?:area|postcode)|you)\\b ?(?::|-|>|by|$).{0,60}$',
    '-?\\d{1,2} ?\u00b0 ?[CF]?\\b.{0,40}$',
    '-?\\d{1,2} ?[CF]$',
    "what's happening (?:where you live|in your area|near you)\\b.{0,80}$",
  ],
} as const satisfies Furniture

/** Questions about the page itself. Source: GOV.UK Design System, council sites, Hotjar. */
export const FEEDBACK = {
  labels: `
is this page useful, is this page helpful, was this page helpful, was this page useful, was this helpful,
was this article helpful, was this information helpful, did you find this page useful, did you find what
you were looking for, did you find this useful, did you find this page helpful, rate, rate this page, rate
this article, give feedback, give us feedback, give feedback about this page, send feedback, leave
feedback, feedback, report a problem, report a problem with this page, is there anything wrong with this
page, help us improve, help us improve gov.uk, help us improve this page, help us improve this website,
thank you for your feedback, thanks for your feedback, maybe, yes this page is useful, no this page is not
useful, what went wrong, what were you doing, don't include personal or financial information, tell us
what you think of this page`,
  parts: `
yes, no, |, report a problem with this page, maybe`,
  starts: [
    '(?:is|was|were|did|how|do)\\b.{0,50}\\b(?:this|our|the) (?:page|website|site|information|article|content)\\b.{0,40}\\?.{0,60}$',
    '(?:yes|no),? (?:this|it) (?:page )?(?:is|was)\\b.{0,40}$',
    'tell us what you think (?:of|about) (?:our|this) (?:web ?site|page|site)\\b.{0,30}$',
    'help us (?:to )?improve (?:this|our|gov|the)\\b.{0,80}$',
    '(?:rate|review) (?:this|our) (?:page|article|website|story)\\b.{0,60}$',
    'average(?: rating)?:? .{0,30}\\bvotes?\\b.{0,20}$',
  ],
} as const satisfies Furniture
