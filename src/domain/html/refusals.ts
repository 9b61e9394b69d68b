/** Words of pages that hold no article, in the form of regular expressions; from the error, wall and list pages of news sites and their hosts. */
export const REFUSALS = {
  /** Title or headline of an error page. */
  error: [
    '^(?:error )?(?:40[0-9]|410|429|50[0-9])\\b',
    '\\b(?:404|403) (?:error|forbidden|not found)\\b',
    '\\b(?:page|article|story|content|file) (?:could ?n.t|can ?not|cannot|could not) be found\\b',
    '\\b(?:page|article|story|content|file) (?:is )?(?:not|no longer) (?:available|found)\\b',
    '\\b(?:page|article) (?:doesn.t|does not) exist\\b',
    '^(?:access (?:is )?denied|forbidden|not found|bad gateway|gateway time-?out|internal server error|service (?:temporarily )?unavailable)\\b',
    '^(?:just a moment|attention required|one moment|are you (?:a )?(?:human|robot)|pardon our interruption|checking your browser|security check)',
    '^(?:sorry|oops|whoops)\\b.{0,40}(?:page|wrong|find|found)',
    '\\bsomething went wrong\\b',
    '^site (?:maintenance|under construction)|^(?:down for|under) maintenance',
  ],
  /** What a page says that keeps its article for subscribers. */
  payWall: [
    '\\balready (?:a )?(?:subscriber|subscribed|registered|a member|have an account)\\b',
    '\\b(?:subscribe|register|sign (?:in|up)|log ?in|upgrade)\\b.{0,40}\\bto (?:continue|keep|read|unlock|access|view|get (?:full|unlimited))\\b',
    '\\bto (?:continue|keep) reading\\b',
    '\\bthis (?:article|content|story|page) is (?:exclusive|only|reserved|available|for)\\b.{0,30}\\b(?:members|subscribers|registered)\\b',
    '\\byou(?:.ve| have) (?:reached|used|read) (?:your|all|the)\\b.{0,40}\\b(?:articles|limit|stories)\\b',
    '\\b(?:premium|subscriber(?:s.?)?|members?)[- ](?:only|exclusive)\\b',
  ],
  /** What a page says that asks for consent before it shows anything. */
  cookieWall: [
    '\\b(?:accept|allow|agree to|consent to|manage|reject)\\b.{0,30}\\bcookies\\b',
    '\\bwe (?:and our .{0,30}partners )?(?:use|store|value) .{0,40}\\b(?:cookies|privacy)\\b',
    '\\bbefore you continue\\b',
    '\\byour (?:privacy|consent|choices?) (?:choices?|matters?|settings|preferences)\\b',
    '\\bpay or (?:ok|consent)\\b',
  ],
} as const
