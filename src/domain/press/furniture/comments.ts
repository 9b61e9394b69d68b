import type { Furniture } from './furniture.ts'

/** Comment threads: counts, rules, forms. Source: WordPress core, Disqus, Viafoura, the house rules of Newsquest and Reach. */
export const COMMENTS = {
  labels: `
comment, # comment, # comments, comments #, no comments, no comments yet, comments off, comments are off,
comments are closed, comments closed, comments have been closed, comments on this article are closed,
comments are now closed, commenting is closed, comments disabled, comments are turned off, comments have
been disabled on this article, view comments, view all comments, view # comments, show comments, hide
comments, read comments, read all comments, load comments, load more comments, jump to comments, go to
comments, add comment, add a comment, post comment, post a comment, post your comment, submit comment,
cancel reply, reply, report, report comment, report this comment, report abuse, reply report, like reply,
like, likes, # likes, # reply, # replies, upvote, downvote, recommend, recommend #, sort by, newest,
oldest, newest first, oldest first, best, most liked, highest scored, lowest scored, comments loading,
loading comments, be the first to comment, be the first to leave a comment, why not be the first, there
are no comments, there are no comments yet, there are no comments why not be the first, notify me of new
posts by email, notify me of follow-up comments by email, notify me of new comments via email, read the
rules here, read our rules here, our rules, community guidelines, community rules, house rules, comment
rules, comments policy, comment policy, moderated, nobody has commented yet, no one has commented yet,
start the conversation, read our comment guidelines, add your view, this comment has been deleted, allowed
html tags, uri, trackback uri, comments rss, comments feed, ping back, pingback, pingbacks, trackback,
comments on this story have closed, read the rules here comments on this story have closed, comments on
this story are closed`,
  parts: `
share, trackback, comments, #, or, permalink, score`,
  headings: `
leave a reply, leave a comment, leave a reply cancel reply, leave a comment cancel reply, leave your
comment, leave a message, add your comment, add your comments, add a new comment, write a comment, write
your comment, comments our rules, comments rules, your comments, your thoughts, reader comments, readers'
comments, readers comments, post a reply, post a comment, post your comment, submit a comment, join the
discussion, one response, one comment, discussion, comments, comments #, # comments, have your say, what
do you think, your say, latest comments, recent comments, most recent comments, top comments, comments
from readers, speak your mind, respond, responses, # responses, # response, leave a response`,
  starts: [
    'comments?(?: on this (?:article|story|post|page))? (?:are|have|is) (?:now |been |currently )*(?:closed|disabled|turned off|off|moderated|switched off)\\b.{0,80}$',
    '(?:all )?comments (?:must|should|may|will be|are|that|posted)\\b.{0,60}\\b(?:rules|moderated|guidelines|policy|approved|removed|own|responsib)',
    '(?:please )?(?:log|sign) ?in to (?:comment|reply|leave|post|join)\\b.{0,60}$',
    '(?:please )?(?:report|flag)\\b.{0,60}\\bcomments?\\b.{0,80}$',
    '(?:tell us about|report) any that break\\b.{0,40}$',
    'we (?:want|would like|hope|like) (?:our|that the|the|your) (?:readers.? )?(?:comments?|space below|conversations?)\\b',
    'we moderate\\b.{0,120}$',
    '(?:our|the|house|community|comment(?:ing)?) (?:rules|guidelines|standards)(?: are)? ?:.{0,240}$',
    '(?:please )?(?:keep (?:it|comments|your comments)|stay|be) (?:clean|civil|polite|legal|respectful|on topic|nice|kind)\\b.{0,160}$',
    '(?:comment|commenting|community) guidelines\\b.{0,60}$',
    'this (?:site|blog) uses akismet\\b',
    'learn how your comment data is processed',
    "readers' comments ?:",
    'no comments? (?:yet|have been|found)\\b.{0,60}$',
    '(?:there (?:are|is)|read|view|see) (?:no|\\d+|all|the) comments?\\b.{0,60}$',
    'last updated: .{0,40}\\b(?:ago|comments?)$',
    'be the first to (?:comment|reply|leave|review)\\b.{0,60}$',
    '(?:\\d+ )?(?:hours?|minutes?|days?|weeks?) ago\\b.{0,10}(?:reply|like|report).{0,20}$',
    'the views expressed in the (?:comments?|contents? above) are\\b',
  ],
  holds: ['\\b(?:encourages|welcomes) (?:reader|your|readers.) (?:discussion|comments)\\b'],
  opens: [
    '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten) (?:responses?|thoughts?|comments?|repl(?:y|ies)|reactions?) (?:to|on|so far|for)\\b.{0,200}$',
    'comments: our rules\\b',
    '(?:comments?|responses?) (?:on|to|for) ["\'].{0,180}$',
    'leave (?:a|your) (?:reply|comment)\\b.{0,60}$',
    '(?:add|post|write|submit) (?:a|your) comments?\\b.{0,60}$',
  ],
} as const satisfies Furniture

/** The end of a line above a reader's comment besides name and time. Source: WordPress core, Disqus, Newsquest. */
export const COMMENT_HEAD_WORDS = 'says, said, wrote, writes, commented, replied, posted'
