/** What shows that a line speaks to the reader of a site rather than tells its story, in the form of regular expressions, each with its weight. Source: the pages of British papers, broadcasters, trade papers, schools. */
export const ASIDE_SIGNS = [
  // things that only a site or a paper has
  [
    2,
    '\\b(?:newsletters?|crowdfund\\w*|paywall|cookies?|privacy|browser|drop-?down|widget|interactive|slider|slideshow|podcast|player|inbox|subscri(?:bers?|ptions?)|reader-funded|newsdesk|newsroom|journalism|javascript|hashtag|web ?page|e-edition|back issues?|crossword)\\b',
  ],
  [
    2,
    '(?<!\\bin )\\b(?:this|our) (?:story|article|interview|investigation|feature|column|series|edition|issue|poll|gallery|tool|map)\\b',
  ],
  [
    2,
    '\\b(?:full|longer|shorter|abridged|extended|edited|original|unedited) (?:version|interview|story|article|transcript|list|table|text)\\b',
  ],
  [2, '\\bpage \\d|\\bpp?\\.? ?\\d{1,2}\\b|\\bon other pages\\b'],
  [
    1,
    '\\b(?:map|table|chart|graphic|tool|pictures|photographs|photos|images?|video|clip|audio|film|footage|magazine|edition|issue|paper|programme|content|settings|list below|site|website|shop|instagram|facebook|twitter|tiktok|whatsapp|pins|dots|columns|link|button|searchable|cop(?:y|ies)|article|poll|fm|show|editor)\\b',
  ],
  [1, '@\\w{3}|\\w\\.(?:co\\.uk|com|org|net|uk|example)\\b'],
  // acts that are done to a page, and others
  [
    2,
    '(?:^|[.?!:,] )(?:please )?(?:tweet|subscribe|donate|chip in|click|tap|swipe|scroll|hover|pinch|zoom|log in|sign up|retweet|download|bookmark|unsubscribe)\\b|\\b(?:click|tap|hover|scroll|swipe) (?:on|here|below|over|across|down|through)\\b',
  ],
  [
    1,
    '(?:^|[.?!:,] )(?:please )?(?:back|become|browse|buy|call|check|compare|consider|discover|e-?mail|enter|explore|find|follow|get|give|have your say|don.t forget|move|pick|choose|select|why not|help|join|let us know|look|order|pick up|read|search|see|send|share|support|tell us|text|try|turn to|type|use|view|visit|vote|watch|write)\\b(?! (?:is|was|are|were|of|from|for)\\b)|^(?:to (?:help|see|read|find|join|watch|view|hear|support)|for (?:the full|more))\\b|\\bchip in\\b',
  ],
  [1, "\\byou(?:rs?|'ll|'re|'ve|'d)?\\b"],
  [1, '\\b(?:we|us|our)\\b'],
  [1, "\\b(?:here|below|above)\\b|\\btoday's\\b|\\bthis (?:week|month)'s\\b"],
  [
    1,
    '£\\d|\\b(?:donat\\w+|gifts?|coffee|every pound|billionaire|supporters?|readers?|volunteers|originally|first ran)\\b',
  ],
] as const satisfies readonly (readonly [number, string])[]
