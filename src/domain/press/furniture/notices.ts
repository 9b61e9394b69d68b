import type { Furniture } from './furniture.ts'

/** Adverts, promoted stories and sponsors. Source: Google Publisher Tags, Taboola, Outbrain, the labels that IPSO and the ASA ask for. */
export const ADVERT = {
  labels: `
about this ad, ad, ad choices, ad feature, adchoices, ads, advert, advertisement,
advertisement - continue reading below, advertisement - scroll to continue, advertisement advertisement,
advertisement feature, advertisements, advertising, advertorial, adverts, affiliate,
article continues below advertisement, brought to you by, by outbrain, by taboola, close ad, commercial,
commercial feature, dianomi, go ad free, hide ad, in association with, in partnership with, loading ad,
media pack, outbrain, paid content, paid for content, paid partnership, partner content,
powered by outbrain, powered by taboola, promoted, promoted content, promoted links, promotion,
promotional content, promotional feature, recommended by, recommended by outbrain, remove ads,
remove adverts, report ad, report this ad, report this advert, skip ad, skip advert, sponsored,
sponsored article, sponsored by, sponsored content, sponsored feature, sponsored links,
sponsored links by taboola, sponsored post, sponsored stories, supported by, taboola, turn off ads,
view our media pack, why am i seeing this, why am i seeing this ad`,
  headings: `
ad links, ads by, ads by google, advertiser links, adverts by google, business directory, classified ads, classifieds, deals,
from our advertisers, google ads, marketplace, offers, our partners, our sponsors, our supporters,
promoted articles, promoted stories, public notices, reader offers, special offers, sponsored links,
sponsored stories, top deals`,
  starts: [
    'advert(?:isement)?s?\\b ?[-:|(].{0,80}$',
    '(?:article|story|post|text) continues (?:below|after)\\b.{0,60}$',
    'ads? by [a-z][^.?!]{0,30}(?:[:|-].{0,140}|(?: ads)?)$',
    'sponsored links?\\b.{0,120}$',
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

/** Last words of the names of firms that sponsor a trade paper. Source: the sponsors' strips of Local Government Lawyer, Family Law, Tes. */
export const FIRM_NOUNS = `
& co, accountants, advisers, advocates, associates, bank, barristers, brokers, bureau, chambers, consultancy,
consultants, consulting, costs draftsmen, draftsmen, experts, insurance, interim managers, interpreters,
kc, law, lawyers, legal, limited, llp, ltd, mediation, mediators, partners, plc, qc, recruitment, solicitors,
solutions, surveyors, systems, witnesses`

/** What such firms say that they are. Source: as above. */
export const FIRM_TRADES = `
accountants, advocates, barristers, consultants, expert witnesses, interpreters, lawyers, mediators, recruiters,
recruitment, solicitors, surveyors`

/** Picture credits. Source: captions of British papers; the agencies and libraries that they buy from. */
export const CREDIT = {
  labels: `
adobe stock, afp, alamy, alamy stock photo, ap, creative commons, depositphotos, dreamstime, epa,
file image, file photo, file picture, flickr, fotolia, generic image, getty, getty images,
getty images/istockphoto, google, google maps, google street view, image, image copyright getty images,
image copyright pa, image credit, image source getty images, image source google, image source ldrs,
image source pa, image source pa media, image source reuters, image supplied, istock, istockphoto,
library image, library photo, library picture, pa, pa archive, pa images, pa media, pa wire, pexels, photo,
photo credit, photo supplied, picture, picture credit, picture library, picture supplied, pixabay,
pixabay/pexels, press association, reuters, rex, rex features, shutterstock, stock, stock image,
stock photo, stock picture, submitted, supplied, swns, thinkstock, unsplash, wikimedia commons`,
  parts: `
#, courtesy, credit, image, of, photo, picture, via`,
} as const satisfies Furniture

/** Copyright, companies, imprints and regulators. Source: the feet of British sites; Companies Act 2006, Electoral Commission imprint rules, IPSO. */
export const COPYRIGHT = {
  labels: `
all rights reserved, copyright, copyright #, crown copyright, imprint, legal notice, legal notices,
registered charity, \u00a9, \u00a9 #, \u00a9 crown copyright`,
  starts: [
    '(?:copyright ?)?\u00a9(?: |\\d|[A-Z]).{0,200}$',
    '(?:copyright ?)?\\(c\\) ?(?:copyright )?(?:(?:19|20)\\d\\d\\b.{0,160}|[^:;]{2,60}\\b(?:19|20)\\d\\d\\W{0,3})$',
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
    '(?:the )?(?:contents?|information|material) (?:of|in) this (?:blog|briefing|bulletin|digest|e-?mail|newsletter|note|publication|update)\\b[^.?!]{0,80}\\b(?:advice|guidance|information only|relied)\\b.{0,100}$',
    'this (?:briefing|bulletin|digest|newsletter|note|publication|update) (?:is|does|should) not\\b[^.?!]{0,60}\\b(?:advice|relied|substitute)\\b.{0,80}$',
    '(?:printed|typeset) by [A-Z][^.?!"]{2,50}\\b(?:press|print(?:ers?|ing)?)\\b.{0,80}$',
    'the views expressed (?:here|in this (?:article|blog|piece|column)) (?:are|do)\\b.{0,200}$',
  ],
  holds: [
    '^(?:www\\.)?[\\w-]{2,40}(?:\\.[a-z]{2,12}){1,3} ?[-|,]? ?(?:©|\\(c\\)|\\bcopyright\\b).{0,100}$',
    "^[a-z][\\w&' ]{1,40} (?:©|\\(c\\)) ?(?:copyright )?(?:19|20)\\d\\d\\W{0,3}$",
    '[.!?] (?:printed|published|promoted)\\b.{0,50}\\bon behalf of\\b',
    '\\ball rights reserved\\b',
    '\\bnot responsible for the contents? of (?:external|other)\\b',
    '\\b(?:is|are) (?:a )?(?:member of|regulated by) (?:the )?(?:independent press standards|ipso|impress)\\b',
    '\\b(?:company (?:reg(?:istration|istered)?\\.? ?)?(?:no|num(?:ber)?)|registered (?:in england|charity(?=[\\s,]*(?:no\\b|num|in (?:england|scotland|wales)|\\d|[(:.;|]|$))|office(?: address)? ?(?::|is\\b|at\\b|-))|charity (?:no|number)|vat (?:no|number|reg\\w*))\\b',
    '\\bopen government licence\\b',
    '\\b(?:share|copy|cut|paste|post)\\b.{0,40}\\b(?:our (?:article|sharing) tools|articles? from|using the tools)\\b',
    '\\b(?:switchboard|minicom|textphone)\\b.{0,6}\\d{4}',
  ],
} as const satisfies Furniture

/** Tags, topics and categories. Source: WordPress core, Drupal taxonomies, the topic strips of publishers. */
export const TAGS = {
  headings: `
article tags, categories, explore more on these topics, filed under, in this article, in this story,
keywords, mentioned in this article, more about, more on this topic, people in this story, related topics,
tagged, tags, topics, topics in this article, topics in this story`,
  starts: [
    '(?:article )?(?:tags?|tagged(?: with| as| in)?|topics?|related topics?|filed under|filed in|categor(?:y|ies)|keywords|posted under|hashtags|labels|in this story|more on these topics)(?: ?:| -) ?.{1,240}$',
    '(?:filed|posted) under [^.?!:,]{2,30}(?:,[^.?!:,]{2,30}){1,5}$',
    '(?:filed|posted) in ?: ?[A-Z&][^.?!]{0,160}$',
    '(?:(?:mentioned |topics |people |more )?(?:in|on) this (?:article|page|piece|post|story)|(?:also|read more) in this (?:article|story)|this (?:article|story|post) is about)(?: ?:| -) ?[^.?!]{1,160}$',
    'tagged (?:with |as |in )?[A-Z#][^.?!]{1,200}$',
    'posted in .{1,80}\\b(?:bookmark|permalink|tagged|leave a|comments?)\\b.{0,60}$',
    'posted in [a-z][a-z&, ]{1,60}[.]?$',
    '(?:#[A-Za-z]\\w*[ ,]*){2,20}$',
  ],
} as const satisfies Furniture

/** Topics under which stories of inspections are filed, lower case. Source: the topic strips of the education and social-work press, WordPress tags. */
export const FILED_TOPICS = `
academies, academy trusts, adoption, adult learning, ai, apprenticeship levy, apprenticeships,
assessment, attendance, behaviour, care, care leavers, childcare, childminders, children, children and
young people, children's homes, children's services, children's social care, college, colleges, council,
councils, covid, covid-19, curriculum, cuts, department for education, dfe, early years, education,
ehcps, employment, esfa, exams, exclusions, families, fe, fostering, free schools, funding, further
education, gcses, governance, governors, grammar schools, he, headteachers, health, high needs, higher
education, home education, housing, independent schools, independent training providers, inspection,
inspections, itps, leadership, learning, levy, local authorities, local government, local news, maths,
mats, mental health, monitoring visits, multi-academy trusts, nurseries, nursery, ofsted, ofsted
inspection, ofsted inspections, ofsted report, ofsted reports, parenting, parents, phonics, policy,
politics, primary, primary education, primary school, primary schools, prisons, providers, pupils,
reading, recruitment, residential care, safeguarding, school, school funding, school improvement,
schools, schools and colleges, secondary, secondary school, secondary schools, sen, send, sixth form,
sixth forms, skills, social care, social work, social workers, special educational needs, special
schools, staff, students, teachers, teaching, training, training providers, unions, universities,
university, workforce, young people, youth`

/** Players, frames and scripts that the scraped text lost. Source: the notices of YouTube, BBC, Brightcove and Twitter embeds. */
export const PLAYER = {
  labels: `
# images, # min listen, # min read, # mins listen, # mins read, # minute read, # minutes read, # of #,
# photos, # reads, # views, audio, audio player, autoplay, captions off, click to enlarge, click to expand,
click to play, embedded content, enlarge, enlarge image, estimated reading time # minutes, expand,
external content, fullscreen, gallery, hide caption, image # of #, image gallery, interactive,
javascript is disabled, listen, listen again, listen live, listen now, listen to article,
listen to the latest bulletin, listen to this article, loading, loading..., map,
media playback is not supported on this device, media playback is unsupported on your device, mute,
next image, now playing, open image in gallery, open in google maps, pause, photo # of #, play, play again,
play audio, play now, play video, please enable javascript, please wait, podcast, previous image,
reading time # mins, reading time # minutes, replay, show caption, slideshow, tap to play,
this slideshow requires javascript, this video is unavailable, toggle caption, unmute, up next, video,
video caption, video loading, video player, video playing, video unavailable, view full size, view gallery,
view image, view image in fullscreen, view larger map, view map, view on facebook, view on instagram,
view on twitter, view this post on instagram, view tweet, views #, watch the video, watch the video above,
watch the video below, watch video`,
  parts: `
#, -, community, community news, listen, local news, min, mins, news, of, pictures, read, secs, video, views`,
  starts: [
    "(?:your|this|the) browser (?:does not|doesn't|is)\\b.{0,80}$",
    '(?:please )?(?:enable|turn on|activate|allow) javascript\\b.{0,120}$',
    '(?:you need|javascript (?:is|must be|needs))\\b.{0,40}\\b(?:javascript|enabled|disabled|required)\\b.{0,100}$',
    '(?:to )?(?:play|view|watch|see) (?:this |the )?(?:video|content|interactive|map|embed|tweet)\\b.{0,120}$',
    '(?:if you (?:can.?t|cannot|can not) see|can.?t see)\\b.{0,120}$',
    '(?:sorry, )?(?:this|your|the) (?:video|content|player|slideshow|gallery|media|embed|device) (?:is|requires|can.?t|cannot|could not|has been|failed)\\b.{0,120}$',
    'listen to (?:the |this |our )?(?:latest|article|story|podcast|bulletin|episode)\\b.{0,60}$',
    '(?:get|hear|catch|listen to|stay up to date with) (?:all )?(?:the |our )?(?:latest |local |breaking |more )?(?:news|bulletins?|headlines|stories)\\b.{0,60}\\b(?:alexa|apps?|dab|fm|online|on the hour|every hour|radio|smart speakers?|\\d{2,3}(?:\\.\\d)? ?fm)\\b.{0,80}$',
    '(?:on[- ]air now|now on[- ]air|now playing|just played|playing|coming up next) ?: ?[^.?!,]{2,70}$',
    'on[- ]air ?: ?[^|.]{2,60}\\|[^.]{2,60}$',
    '(?:[^.?!|]{2,40} with [A-Z][^.?!|]{2,30}|(?:the )?(?:afternoon|breakfast|drive|evening|late|mid-?morning|morning|weekend)\\w*(?: show)?) \\| \\d{1,2}(?:[.:]\\d\\d)? ?[ap]m ?(?:-|–|to) ?\\d{1,2}(?:[.:]\\d\\d)? ?[ap]m\\W*$',
    'first for (?:local )?(?:music|news)(?:$|\\b[^.,]{0,60}\\b(?:alexa|app|dab|fm|smart speaker)\\b.{0,40}$)',
    '\\W?(?:audio|listen (?:again|back|live)) ?: ?\\S.{0,140}$',
    'listen to (?:the|our) (?:full|whole) interview\\b.{0,60}$',
    'listen (?:on|via) (?:alexa|dab|your smart speaker)\\b.{0,80}$',
    'ask (?:alexa|your smart speaker|google)\\b.{0,80}$',
    '(?:listen|tune in)(?: (?:live|again|now))? (?:on|to|via|at) (?:dab|\\d{2,3}(?:\\.\\d)? ?fm|your smart speaker|[\\w ]{2,30} (?:fm|radio|sounds?))\\b.{0,80}$',
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
# not found, access denied, content is not available, error, not available in your region, oops, oops.,
page not found, please try again, please try again later, refresh, reload, retry, site unavailable, sorry,
sorry something went wrong, this content is not available, this page is unavailable, try again, unavailable,
under maintenance, we're sorry`,
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
# day forecast, australia edition, change location, change region, choose an edition, choose location,
choose your location, choose your region, edit location, enter postcode, enter your postcode,
europe edition, find local news, find your area, in your area, international edition, inyourarea, near you,
news near you, postcode, postcode finder, search by postcode, select a region, select location,
select region, select your location, select your region, set location, set your location,
switch to the uk edition, today's weather, uk edition, us edition, use current location, use my location,
weather, weather forecast, your area, your local area, your location`,
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
did you find this page helpful, did you find this page useful, did you find this useful,
did you find what you were looking for, don't include personal or financial information, feedback,
give feedback, give feedback about this page, give us feedback, help us improve, help us improve gov.uk,
help us improve this page, help us improve this website, is there anything wrong with this page,
is this page helpful, is this page useful, leave feedback, maybe, no this page is not useful, rate,
rate this article, rate this page, report a problem, report a problem with this page, send feedback,
tell us what you think of this page, thank you for your feedback, thanks for your feedback,
was this article helpful, was this helpful, was this information helpful, was this page helpful,
was this page useful, what went wrong, what were you doing, yes this page is useful`,
  parts: 'maybe, no, report a problem with this page, yes, |',
  starts: [
    '(?:is|was|were|did|how|do)\\b.{0,50}\\b(?:this|our|the) (?:page|website|site|information|article|content)\\b.{0,40}\\?.{0,60}$',
    '(?:yes|no),? (?:this|it) (?:page )?(?:is|was)\\b.{0,40}$',
    'tell us what you think (?:of|about) (?:our|this) (?:web ?site|page|site)\\b.{0,30}$',
    'help us (?:to )?improve (?:this|our|gov|the)\\b.{0,80}$',
    '(?:rate|review) (?:this|our) (?:page|article|website|story)\\b.{0,60}$',
    'average(?: rating)?:? .{0,30}\\bvotes?\\b.{0,20}$',
  ],
} as const satisfies Furniture
