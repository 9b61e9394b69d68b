/**
 * Texts of links and labels that one reader's comment holds, in the form of regular expressions over a whole label in
 * lower case; from Disqus, WordPress, Coral, Viafoura and the comment systems of British newspaper groups.
 */
export const COMMENT_LABELS = [
  '(?:log ?in|sign in) to reply',
  '(?:hide|show|view) (?:\\d+ )?repl(?:y|ies)',
  'flag(?: as inappropriate)?',
  'like this comment',
  'permalink',
  'reply(?: to .{1,40})?',
  'report(?: abuse| comment| post| this| this comment| this post)?',
  'upvote',
] as const

/** Headings under which readers write, in the form of regular expressions over a whole line; nothing of a story stands below. */
export const COMMENT_HEADINGS = [
  '(?:add|leave|post|write) (?:a|your) (?:comment|reply|response)(?: cancel reply)?',
  '(?:\\d+|one|no) (?:comments?|replies|reply|responses?|thoughts?)(?: (?:on|to)\\b.{0,200})?',
  'comments?: our rules',
  '(?:reader|view|show|all)? ?comments?(?: ?\\(\\d+\\))?',
  'comments? (?:are closed|section|below|on this (?:article|story))',
  'join the (?:conversation|debate|discussion)',
  'have your say',
] as const

/** How long ago something else was published, as lists of teasers and comments say it. */
export const AGO_LABELS = [
  '(?:a|an|\\d{1,3}) ?(?:s|m|h|d|w|mo|y|secs?|mins?|hrs?|wks?|yrs?|seconds?|minutes?|hours?|days?|weeks?|months?|years?)(?: ago)?',
  'just now',
  'yesterday',
] as const
