import type { Furniture } from './furniture.ts'

/** Newsletters, alerts and apps. Source: the sign-up boxes of Reach, Newsquest, National World, trade papers, councils. */
export const NEWSLETTER = {
  labels: `
allow notifications, app store, breaking news alerts, daily briefing, daily bulletin, daily newsletter,
download on the app store, download our app, download the app, email alerts, email updates,
get email alerts, get it on google play, get our app, get our newsletter, get the app, get the newsletter,
get updates, google play, invalid email, join our community, join our mailing list, join our newsletter,
join our whatsapp community, join us on whatsapp, mailing list, maybe later, more newsletters,
morning briefing, news alerts, newsletter, newsletter sign up, newsletter signup, newsletters, no thanks,
not now, notifications, see our privacy notice, see our privacy policy, sign me up,
sign up for our newsletter, sign up to our newsletter, sign up to our newsletters, something went wrong,
subscribe to our newsletter, the daily briefing, turn on alerts, turn on notifications,
we have more newsletters, weekly bulletin, weekly newsletter, whatsapp channel, yes please`,
  parts: `
free, here, now, today`,
  starts: [
    '(?:click (?:here )?to )?(?:please )?(?:sign up|signup|subscribe|join|register)\\b.{0,120}\\b(?:alerts?|briefings?|bulletins?|e-?mails?|e-?news|inbox|mailing list|newsletters?|podcasts?|updates?|whatsapp|digest|features|channel)\\b',
    'get (?:the|our|all the|your|more|every|a|breaking|daily|weekly|local)\\b.{0,110}\\b(?:inbox|newsletters?|e-?mail(?:ed)?|app|alerts?|your phone|whatsapp|briefing|bulletin|straight to you)\\b',
    'want (?:the|our|more|to (?:get|read|keep|stay)|all|local|breaking)\\b.{0,120}(?:\\?|newsletters?|inbox|updates?)',
    'never miss (?:a|an|out|another)\\b.{0,110}$',
    '(?:keep|stay) (?:up to date|up-to-date|updated|informed|in the (?:loop|know)|connected|ahead)\\b.{0,140}(?:newsletters?|e-?mails?|inbox|alerts?|app|updates|subscrib\\w+|sign(?:ing)? up)\\b',
    '(?:download|try|get) (?:the|our)\\b.{0,40}\\bapp\\b.{0,60}$',
    'our (?:free |daily |weekly |morning |evening |regular |email )*(?:newsletters?|e-?mails?|bulletin|briefing)\\b.{0,140}$',
    'for more (?:stories|news|articles|content) (?:like this|from|subscribe|sign|follow|visit|go to)\\b.{0,140}$',
    'by (?:signing up|subscribing|submitting|entering|clicking|registering|joining)\\b.{0,160}$',
    '(?:you can )?unsubscribe (?:at )?any ?time\\b.{0,100}$',
    '(?:to|you can) unsubscribe\\b',
    'you are receiving this\\b.{0,200}$',
    'we (?:will )?use your (?:sign-?up|e-?mail|details|data|information)\\b',
    "we (?:will never|won't|do not|don't|promise not to) (?:share|sell|spam|pass)\\b.{0,120}$",
    'more info(?:rmation)?$',
    'privacy notice: newsletters',
    'e-?mail newsletters?\\b.{0,80}$',
  ],
  holds: [
    '\\b(?:delivered|straight|sent|direct|directly) (?:direct(?:ly)? |right |straight |free )?(?:in)?to your (?:inbox|phone|e-?mail|letterbox|door|mailbox)\\b',
    '\\b(?:sign up|signing up|subscrib(?:e|ing)) (?:to|for) (?:our|this)\\b.{0,60}\\b(?:newsletters?|e-?mails?|bulletins?|alerts?|podcasts?|updates?|magazine)\\b',
    '\\b(?:invalid e-?mail|we use your sign-?up)\\b',
  ],
  opens: [
    '(?:enjoying|liked|enjoyed|like) (?:this|the|what you)\\b.{0,60}\\?.{0,140}$',
    'enjoying [A-Z].{0,40}\\?.{0,160}$',
  ],
} as const satisfies Furniture

/** Subscriptions and paywalls. Source: the walls of Tes, Schools Week, LGC, Newsquest, Piano and Zephr. */
export const SUBSCRIPTION = {
  labels: `
ad-free, advert-free, already a subscriber, back issues, become a member, become a subscriber, buy a copy,
buy a print subscription, buy now, buy the paper, cancel any time, cancel anytime, choose your plan,
continue reading, exclusive to subscribers, free trial, get full access, gift article, gift subscription,
gift this article, join now, join today, join us, keep reading, manage my subscription, manage subscription,
members only, premium, premium content, read for free, read on, renew, renew now, see subscription options,
start free trial, start your free trial, subscribe, subscribe for free, subscribe from # a month,
subscribe here, subscribe now, subscribe today, subscriber exclusive, subscriber only, subscribers only,
subscription, subscriptions, to continue reading, unlock this article, upgrade, upgrade now,
view subscription options`,
  starts: [
    '(?:to )?(?:continue|keep|carry on) reading\\b.{0,160}$',
    'to (?:read|view|access|see|unlock|enjoy) (?:the (?:full|rest)|this (?:article|story|content|page)|more|unlimited|all).{0,90}\\b(?:subscri|log ?in|sign|register|member)',
    'this (?:article|story|content|page|feature|piece) is (?:only |exclusively )?(?:available |for |free |restricted )*(?:to|for|only to)\\b.{0,60}\\b(?:subscribers?|members?|registered|readers)\\b',
    "you(?:'ve| have) (?:reached|read|used|\\d+|viewed|exceeded)\\b.{0,60}\\b(?:free|articles?|limit|left|remaining)\\b.{0,80}$",
    '(?:you have )?\\d+ (?:free )?articles? (?:left|remaining)\\b.{0,60}$',
    'subscribe\\b(?: now| today| here)? ?(?:to|and|for|from|or|with)\\b.{0,140}$',
    '(?:from|for|only|just) (?:just |only )?(?:\u00a3|\\$|\u20ac) ?\\d[\\d.]* ?(?:per|a|every|/) ?(?:week|month|year|quarter)\\b[^.]{0,24}$',
    '(?:unlimited|full|instant|complete) (?:digital )?access (?:to|across|for)\\b.{0,100}$',
    'register (?:now )?(?:to|for) (?:free )?(?:continue|read|access|unlimited)\\b.{0,100}$',
    'already (?:a )?subscri(?:ber|bed)\\b.{0,60}$',
    'want to see fewer (?:ads|adverts)\\b.{0,60}$',
    'did you know\\b.{0,120}\\b(?:subscri\\w+|unlimited access)\\b',
    'hello and welcome to (?:your|our)\\b.{0,60}$',
    '(?:no|zero) (?:adverts|ads|pop-ups|commitment)\\b.{0,60}$',
  ],
  opens: [
    'subscribe to [A-Z]',
    '(?:why|reasons to) (?:subscribe|join)\\b.{0,80}$',
    'unlock (?:this|the|unlimited)\\b.{0,80}$',
  ],
} as const satisfies Furniture

/** Appeals for money. Source: the appeals of The Guardian, openDemocracy, local independents and charities. */
export const DONATION = {
  labels: `
a message from the editor, a small favour, a word from the editor, annual, become a patron,
become a supporter, before you go, buy me a coffee, buy us a coffee, contribute, donate, donate here,
donate now, donate today, gift aid, give now, how you can help, make a donation, monthly, one-off, other amount,
please donate, since you're here, single, support local journalism, support our journalism,
support our work, support us, while you're here`,
  parts: `
#, monthly`,
  starts: [
    '(?:please )?(?:help|support) (?:us|our|independent|local|quality|the)\\b.{0,60}\\b(?:journalism|reporting|donat\\w+|keep|news|newsroom|by becoming|from as little)\\b.{0,200}$',
    '(?:please )?(?:consider|make|give)\\b.{0,40}\\b(?:donation|contribution|supporting (?:us|our))\\b',
    "(?:(?:but )?(?:we have|we've|we have got|we've got|there is|here is|here's|i have|we) )(?:just )?(?:a small|an important|a quick|one small) favour to ask",
    'if (?:everyone|every one|each|you) (?:who )?(?:reads?|reading|values?|enjoys?|likes?)\\b.{0,120}\\b(?:support|donat\\w+|contribut\\w+|pound|coffee|future)\\b',
    'with your (?:help|support|donation)[ ,].{0,120}\\b(?:journalism|reporting|publish|newsroom)\\b',
    'for as little as (?:\u00a3|\\$)',
    'fund (?:our|independent|quality|local|fearless)\\b.{0,80}$',
    'support (?:the )?(?:[a-z]+ ){0,2}(?:guardian|post|times|independent|lantern|echo|observer|media|bureau|mill|journalism)\\b[^.?!]{0,40}$',
    'thank(?:s| you)(?: so much)? for (?:reading|choosing|buying|supporting) (?:the )?(?:[A-Z][\\w&]+ ?){1,4}[.!] ?.{0,40}\\b(?:we|us|our|advertis\\w+|costs?)\\b.{0,240}$',
    'to (?:donate|give|make a donation),? (?:visit|call|text|go|click|please|send|by|online)\\b.{0,160}$',
    '(?:can|will|could) you (?:spare|chip in|donate|give)\\b.{0,120}$',
    'your (?:donation|contribution|support|gift) (?:will|helps|keeps|means|powers|funds)\\b.{0,160}$',
  ],
  holds: [
    '\\b(?:donate|chip in|contribute) (?:today|now|here|to keep|to support|as little)\\b',
    '\\bindependent (?:local )?journalism\\b.{0,100}\\b(?:support|donat|contribut|fund)',
    '\\b(?:support|fund)\\b.{0,40}\\bour (?:independent |local |public interest )*journalism\\b',
  ],
} as const satisfies Furniture

/** How a charity's appeal tells readers to give, even with somebody's words about it. Source: the Christmas appeals of British papers. */
export const GIVING = [
  '\\bto (?:give|donate|make a donation)\\b[^.?!]{0,40}\\b(?:by (?:phone|post|text)\\b|send a cheque\\b|(?:call|phone|ring|text)(?: us)?(?: on)? [\\d(+])',
  '\\bsend (?:a |your )?cheques?\\b[^.?!]{0,20}\\bto\\b',
  '\\bcheques? (?:should be |can be |are |made )*payable to\\b',
  '\\btext [a-z]{3,12}\\d{0,3} (?:£?\\d{1,3} )?to \\d{5}\\b',
  '\\b(?:donate|give|you can give|you can donate)(?: today| now| generously)? (?:by (?:phone|calling|text|texting|post|cheque)\\b|(?:online )?at (?:www\\.|http|\\S{2,40}\\.(?:com|example|net|org|uk)\\b))',
  '\\b(?:back|support)(?:ed|ing) our (?:\\w+ ){0,2}appeal (?:for|in aid of|to help)\\b',
  '\\bour (?:annual|charity|christmas|easter|harvest|new year|winter) appeal\\b',
] as const

/** The heading of a charity's appeal among the stories: "THE RECORDER CHRISTMAS APPEAL". Source: as above. */
export const APPEAL_SEASONS =
  'annual, charity, christmas, easter, harvest, hospice, lent, new year, toy, winter'

/** What asks readers to send in stories, letters and views. Source: the tail lines of British local papers. */
export const APPEAL = {
  labels: `
add your name, contact our newsdesk, contact our newsroom, contact the newsdesk, contact us,
email the newsdesk, get in touch, get involved, got a story, got news for us, have a story,
have your say now, join the conversation, join the debate, let us know, nominate now, report a correction,
report a mistake, report an error, send a letter, send us a story, send us your news, send us your stories,
send your story, share as gift, sign our petition, sign the petition, spotted an error, submit a story,
submit news, submit your story, suggest a correction, take our poll, take our survey, tell us your story,
vote now, write a letter`,
  parts: `
letters to the editor`,
  starts: [
    '(?:do you |have you |you )?(?:have|got|had) (?:a|an|any|you got)\\b.{0,30}\\b(?:stor(?:y|ies)|tip|news|tip-off|views?|opinion|question|photos?)\\b.{0,160}$',
    '(?:have|were|are) you\\b.{0,60}\\b(?:affected|been affected|work(?:ed)? (?:there|here|at)|know more|concerned)\\b.{0,60}\\?.{0,160}$',
    '(?:have|has|were|was|are|is|did|does|do) (?:you|your)\\b.{0,120}\\? ?(?:please )?(?:e-?mail|call|ring|contact|write|text|message|tell|get in touch|let us know|tweet|phone|dm)\\b.{0,120}$',
    "\\*? ?(?:what do you think|what are your (?:views|thoughts)|do you agree|what's your (?:view|opinion)|tell us what you think|do you think)\\b.{0,60}\\?? ?.{0,60}(?:let us know|tell us|write to|e-?mail|comments?|below|vote|\\?$)",
    '(?:let us know|tell us|have your say|share your (?:views|thoughts|stor(?:y|ies))|leave (?:us )?(?:a|your) (?:comments?|views?|thoughts))\\b.{0,80}\\b(?:comments?|below|facebook|e-?mail|newsdesk|here|twitter)\\b.{0,60}$',
    '(?:join|have your say|take part|get) (?:in )?(?:the )?(?:conversation|debate|discussion)\\b.{0,120}$',
    '(?:if you have|got|send|e-?mail|contact|call|ring|text|phone|message)\\b.{0,60}\\b(?:(?:our|the) (?:news ?desk|news team|editorial team)|our (?:news ?room|reporters?)|us with your (?:story|news|views))\\b',
    'e-?mail (?:your )?(?:letters|stories|news|views|photos|pictures) to\\b.{0,80}$',
    'nominate (?:your|a|an|someone|somebody)\\b.{0,220}$',
    'celebrate (?:those|someone|somebody|people) who\\b.{0,80}$',
    'do you have a (?:colleague|mentor|friend|teacher|neighbour)\\b.{0,120}\\?$',
    'our .{2,50} series (?:invites|celebrates|aims|is)\\b.{0,200}$',
    '\\*?please note that,? (?:despite|we|your|the deadline|comments)\\b.{0,180}$',
    'if you have any questions,? (?:please )?(?:e-?mail|contact) our (?:\\w+ )?(?:journalist|editor|reporter|team)\\b.{0,100}$',
    'get involved (?:with|in) the news\\b.{0,60}$',
    'send (?:us )?your (?:story|news) ideas\\b.{0,80}$',
    "\\*? ?if you(?: would|'d)? (?:like|want|wish) to (?:write for|contribute to|submit|respond to|pitch|share your)\\b.{0,260}$",
    '(?:do|would|should|could|did|are|is|was|has) \\w+\\b.{0,140}\\?.{0,40}\\b(?:have your say|in (?:the|our) comments|tell us|let us know|write to us|if you would like|vote (?:now|in|here)|take our poll)\\b.{0,200}$',
    '(?:please )?(?:send|e-?mail|post|address) (?:us )?(?:your )?letters(?: for publication)? (?:to|by)\\b.{0,240}$',
    'letters (?:may|should|must|can|will) (?:be|include|not|give)\\b.{0,200}$',
    '(?:all )?letters for (?:next|the next|this) [^.?!]{2,30}\\b(?:must|should)\\b.{0,200}$',
    '(?:all )?letters (?:for publication|intended for publication|to the editor (?:should|must|may|can)|are (?:welcome|published)|received)\\b.{0,300}$',
    '(?:we|the editor|editors?) reserves? the right to (?:edit|cut|shorten|amend|not publish|refuse)\\b.{0,200}$',
    '(?:please )?(?:write|send letters|letters) to ?:? (?:the editor|letters|us at|letters page|your views)\\b[^.?!]{0,40}[,:@|].{4,200}$',
    '(?:please )?(?:include|give|supply|provide) (?:your |a )?(?:full )?(?:name,?|postal address|contact details)(?: and|,).{0,160}$',
    '(?:anonymous|unsigned) letters\\b.{0,60}\\b(?:not|never)\\b.{0,100}$',
    '(?:full )?names? and address(?:es)? (?:must|should|and)\\b.{0,140}$',
    'do you know (?:more|anything|someone)\\b.{0,120}$',
    'want to tell us\\b.{0,140}$',
    'to (?:contact|e-?mail|tip off) (?:this reporter|the author|the newsdesk)\\b.{0,80}$',
    '(?:found|spotted|noticed|see) (?:an error|a mistake|an inaccuracy)\\b.{0,120}$',
    'vote in our (?:poll|survey)\\b.{0,80}$',
  ],
  holds: [
    '\\bin the comments (?:below|section|box|here)?\\W*$',
    '\\bcomments section below\\b',
    '\\blet us know in the comments\\b',
  ],
} as const satisfies Furniture
