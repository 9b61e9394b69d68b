import type { Furniture } from './furniture.ts'

/** What an appeal of a paper speaks of; several of these in one paragraph make one. Source: the appeals of The Guardian, openDemocracy, The Mill, The Bristol Cable, charities' magazines. */
export const FUNDING_SIGNS = [
  // who pays
  '\\breaders?,? (?:like you|who (?:pay|give|donate|fund|support)|pay|fund|support)\\b|\\b(?:paid for|funded|supported|owned|made possible) by (?:our |its |you\\b|the )?(?:readers?|members|donations|people|supporters|subscribers|you)?\\b|\\b(?:rel(?:y|ies)|depends?) on (?:the |our |its |your )?(?:generosity|readers|donations|supporters?|members|subscribers|support)\\b|\\b(?:our|[\\d,]{2,9}(?: other)?|thousands of) (?:members|subscribers|supporters|backers|patrons)\\b',
  // what is free
  '\\bfree to (?:read|people|all|access|every\\w*|you)\\b|\\bfor free\\b|\\bsent free\\b|\\bpaywall\\b|\\b(?:not-for-profit|non-?profit)\\b|\\bno (?:\\w+ )?(?:proprietor|owner|shareholders)\\b|\\bkeep (?:it|us|this|them|our \\w+) (?:free|going|open|alive|that way|independent)\\b',
  // what it pays for
  '\\bjournalis[mt]s?\\b|\\breporting\\b|\\bnewsroom\\b|\\bwhat we do\\b|\\bour (?:work|stories|reporters)\\b|\\bthis (?:magazine|site|website|paper|newsletter|blog|bulletin)\\b|\\breading this\\b',
  // the money
  '£\\d|\\b(?:donations?|contributions?|monthly|gifts? of|a month|a year|costs? money|coffee|pay for it)\\b',
  // the reader
  "\\byou(?:r|rs)?\\b|\\byou'(?:re|ve)\\b|\\bsince you're here\\b",
] as const

/** Calls for money or membership, at the beginning of a sentence. Source: as above. */
export const FUNDING_CALLS = [
  '(?:give|donate|chip in|contribute|subscribe|sponsor us|pledge)\\b(?! (?:me|him|her|them|us a)\\b)',
  '(?:support|help|back|fund|join) (?:us|our|them|her|him|it|independent|local|\\d)\\b',
  'help (?:to )?keep\\b',
  'become an? (?:\\w+ )?(?:backer|friend|member|patron|subscriber|supporter)\\b',
  'consider (?:becoming|making|giving|joining|supporting|a (?:gift|donation))\\b',
  '(?:think about|make|send) (?:making )?a (?:contribution|donation|gift)\\b',
  '(?:will|would|could|can) you (?:join|help|support|give|spare|back)\\b',
] as const

/** What a page lets a reader work. Source: the data pages of Reach, the BBC, National World. */
export const GADGETS =
  'arrow, box, button, calculator, chart, checker, dashboard, database, drop-down, dropdown, finder, gadget, gallery, graphic, interactive, list, look-up, lookup, map, menu, player, search, slider, slideshow, table, timeline, tool, video, widget'

/** How a reader is told to work it. Source: as above. */
export const GADGET_VERBS =
  'browse, check, check out, choose, click, compare, enter, explore, find, hover, look up, play, press, scroll, search, see, select, sort, swipe, tap, try, type, use, view, watch, zoom'

/** What a site says of itself to its reader. Source: archives of British papers, machine-paraphrased copies, the feet of magazines. */
export const ASIDE = {
  labels: `
learn extra, proceed reading, proceed studying, read extra, see additionally`,
  headings: `
associated articles, associated posts, associated stories, sponsored editorial, you may additionally like,
you may also be interested in`,
  starts: [
    '(?:learn|read|see) (?:extra|additionally) ?: ?\\S.{0,200}$',
    'the full (?:article|story|text|feature|interview) (?:contains (?:about )?\\d|appears (?:in|on)|runs (?:in|to)|(?:can be (?:read|found)|is) in\\b).{0,160}$',
    '(?:an? |the )?(?:longer|fuller|shorter|full|extended|edited|abridged|different) version of this (?:article|story|piece|interview|feature|column)\\b.{0,160}$',
    "(?:read|see|get) .{0,60}\\bin (?:today|tomorrow|this week|next week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'s (?!ofsted)[A-Z]?[\\w ]{2,40}\\.?$",
    '(?:pick up|buy|get) (?:a copy|your copy|(?:this|next) week|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b.{0,140}$',
    '(?:originally|initially|first) (?:printed|published|posted|appeared|seen|written|aired|reported|revealed|featured) (?:at|by|in|on)\\b(?! (?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|news\\b)).{0,100}$',
    '(?:re-?printed|re-?published|reproduced|syndicated|shared)\\b.{0,20}\\b(?:permission|courtesy|licence)\\b.{0,100}$',
    '(?:it (?:looks|seems|appears) (?:like|as if|as though|that)?|we(?:.ve)? (?:see|noticed?)(?: that)?) ?you(?:.re| are|.ve| have)\\b.{0,120}$',
    '(?:re-?)?(?:printed|published|promoted)(?: and \\w+)? by [A-Z].{2,80},? (?:for|on behalf of) [A-Z].{2,100}$',
    '.{0,40}\\b(?:for illustrati(?:on|ve)(?: purposes)?|illustrative image)\\b.{0,40}$',
    'brought to you (?:in|with|by|thanks)\\b.{0,80}$',
    'next (?:month|week|time|term|(?:issue|edition|number|newsletter)) ?:.{1,200}$',
    '(?:the |our )?next (?:issue|edition|number|newsletter)\\b[^.?!]{0,40}\\b(?:out|due|published|available)\\b.{0,160}$',
    '(?:the )?copy date\\b.{0,140}$',
    '(?:church )?flowers? rota\\b.{0,200}$',
    '(?:church )?flowers for [A-Z][a-z]+ ?:.{1,160}$',
    '(?:to )?advertise (?:here|with us|in (?:this|the) (?:[a-z]+ ){0,2}(?:bulletin|gazette|guide|magazine|messenger|newsletter|paper|space))\\b.{0,120}$',
    '(?:the )?(?:copy|news|final|last|closing) (?:deadline|date for (?:copy|items|articles|contributions))\\b.{0,140}$',
    '(?:the )?(?:deadline|closing date) for (?:the )?(?:next |[A-Z]\\w+ )?(?:articles?|contributions?|copy|edition|issue|items?|magazine|newsletter|number)\\b.{0,140}$',
    '(?:all )?(?:articles?|contributions?|copy|items?|news|adverts?|notices) (?:for (?:the )?(?:next|[A-Z]\\w+)? ?(?:issue|edition|magazine|newsletter|number|bulletin)|(?:to|by) (?:[A-Z]\\w+|the (?:editors?|\\d))|should (?:reach|be (?:sent|with)))\\b.{0,180}$',
    '(?:the [A-Z][^.?!]{1,40}|this (?:magazine|newsletter|paper|newspaper|bulletin)) is (?:hand-?)?(?:delivered|distributed|produced|put together)\\b[^.?!]{0,60}\\b(?:volunteers?|by hand|free|household|door)\\b.{0,100}$',
    '(?:the )?(?:mobile library|(?:bin|refuse|rubbish|recycling|waste) collections?|(?:post office|library|surgery|shop|parish office)(?: opening)? (?:hours|times)|opening (?:hours|times)) ?:.{3,260}$',
    '(?:the )?(?:star|top|best|winning) letter\\b[^.?!]{0,40}\\b(?:wins?|gets?|receives?|earns?)\\b.{0,100}$',
    '[^.?!]{0,40}\\bletter of the (?:week|month)\\b[^.?!]{0,20}\\b(?:wins?|gets?|receives?|earns?)\\b.{0,100}$',
    '(?:published|printed) in the print edition(?!.{0,24}\\d)',
    'this (?:article|story|page|piece|post|item) was (?:first|last|originally) (?:seen|printed|written|shown|aired|carried|run)\\b.{0,120}$',
    "(?:elsewhere|also|plus|and) (?:in|on) (?:this|today's|the|our) (?:issue|edition|newsletter|bulletin|programme|magazine|paper|podcast|week)\\b.{0,240}$",
    "inside (?:this|today's|our) (?:issue|edition|week|month|magazine|newsletter)\\b.{0,200}$",
    "in (?:next|this) (?:week|month|term|issue)'?s? (?:issue|edition|magazine|paper)\\b ?:.{0,200}$",
    '(?:agree or disagree|agree\\? disagree|do you agree|what do you think|your view|over to you)\\b.{0,30}[?:].{0,30}\\b(?:join|have your say|discuss|debate|vote|share|comment|post|write|e-?mail|tweet)\\b.{0,100}$',
    '(?:discuss|debate|talk about|comment on) this (?:story|article|issue|piece|news|report)\\b.{0,100}$',
    '(?:share|send|give) (?:us )?your (?:views|opinions?|thoughts|experiences?|reactions?) (?:with|to|on|at|by|in|via)\\b.{0,120}(?:@|\\b(?:facebook|twitter|page|forums?|e-?mail|app|letters|below|here)\\b).{0,60}$',
    '(?:we|this site) and our (?:\\d+ |trusted )*partners (?:store|use|access|process)\\b.{0,240}$',
    '(?:you (?:need|have) to )?(?:update|change|review|withdraw) your (?:consent|cookie|privacy)\\b.{0,120}$',
    "(?:sorry,? )?(?:this|the|our|your) (?:video|clip|content|episode|programme|audio|page|article|post|player|map|gallery)\\b(?: is| has|'s)?(?:n't| not| no longer| can no longer be| could not be| can't be| cannot be)? ?(?:available|supported|loaded|played|shown|displayed|expired|removed)\\b.{0,80}$",
    '(?:(?:library|file|stock|generic|main) )?(?:photo|picture|image|pic|photograph)s?\\b[^.?!]{0,24}\\bposed by\\b.{0,60}$',
    '(?:photo|picture|image|pic)s? ?: .{0,30}\\bposed by\\b.{0,60}$',
    '[A-Z][^.?!,:"]{2,70} is (?:an? )?(?:exempt |registered |independent |charitable |private |educational )*(?:company|charity|trust|(?:community benefit|co-operative) society)(?: and (?:an? )?(?:company|charity))?,? (?:registered (?:in (?:england|scotland|wales)|with the (?:financial|charity)|at companies)\\b.{0,160}|limited by (?:guarantee|shares)(?:,? (?:and )?(?:registered|incorporated|no|number|with|in)\\b.{0,160}|\\W*(?:company|registered|vat|charity)\\b.{0,200}|[. ]*))$',
    '[A-Z][^.?!,:"]{2,60} is (?:published|owned|printed|produced)(?: and \\w+)? by [A-Z][^.?!"]{2,60}\\b(?:ltd|limited|plc|llp|cic|media|publishing|group|press)\\b.{0,120}$',
  ],
} as const satisfies Furniture
