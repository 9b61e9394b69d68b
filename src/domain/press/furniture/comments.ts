import type { Furniture } from './furniture.ts'

/** Comment threads: counts, rules, forms. Source: WordPress core, Disqus, Viafoura, the house rules of Newsquest and Reach. */
export const COMMENTS = {
  labels: `
# comment, # comments, # likes, # replies, # reply, add a comment, add comment, add your view,
allowed html tags, be the first to comment, be the first to leave a comment, best, cancel reply, comment,
comment policy, comment rules, commenting is closed, comments #, comments are closed,
comments are now closed, comments are off, comments are turned off, comments closed, comments disabled,
comments feed, comments have been closed, comments have been disabled on this article, comments loading,
comments off, comments on this article are closed, comments on this story are closed,
comments on this story have closed, comments policy, comments rss, community guidelines, community rules,
downvote, go to comments, hide comments, highest scored, house rules, jump to comments, like, like reply,
likes, load comments, load more comments, loading comments, lowest scored, moderated, most liked, newest,
newest first, no comments, no comments yet, no one has commented yet, nobody has commented yet,
notify me of follow-up comments by email, notify me of new comments via email,
notify me of new posts by email, oldest, oldest first, our rules, ping back, pingback, pingbacks,
post a comment, post comment, post your comment, read all comments, read comments,
read our comment guidelines, read our rules here, read the rules here,
read the rules here comments on this story have closed, recommend, recommend #, reply, reply report, report,
report abuse, report comment, report this comment, show comments, sort by, start the conversation,
submit comment, there are no comments, there are no comments why not be the first,
there are no comments yet, this comment has been deleted, trackback, trackback uri, upvote, uri,
view # comments, view all comments, view comments, why not be the first`,
  parts: `
#, comments, or, permalink, score, share, trackback`,
  headings: `
# comments, # response, # responses, add a new comment, add your comment, add your comments, comments,
comments #, comments from readers, comments our rules, comments rules, discussion, have your say,
join the discussion, latest comments, leave a comment, leave a comment cancel reply, leave a message,
leave a reply, leave a reply cancel reply, leave a response, leave your comment, most recent comments,
one comment, one response, post a comment, post a reply, post your comment, reader comments,
readers comments, readers' comments, recent comments, respond, responses, speak your mind, submit a comment,
top comments, what do you think, write a comment, write your comment, your comments, your say, your thoughts`,
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
export const COMMENT_HEAD_WORDS = 'commented, posted, replied, said, says, writes, wrote'
