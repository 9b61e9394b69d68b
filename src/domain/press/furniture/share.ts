import type { Furniture } from './furniture.ts'

/** Share and follow buttons. Source: the widgets of AddThis, AddToAny, Jetpack and the sites of British publishers. */
export const SHARE = {
  labels: `
# share, # shares, add to favourites, author, back to the top of the page, back to top, back to top of page,
be the first to like this, bluesky, bookmark, bookmark this, bookmark this page, click to email a link to a
friend, click to email this to a friend, click to print, click to share on facebook, click to share on
linkedin, click to share on pinterest, click to share on reddit, click to share on telegram, click to share
on tumblr, click to share on twitter, click to share on whatsapp, click to share on x, close share panel,
comments share, connect with us, copied, copied to clipboard, copy link, copy link to clipboard, copy this
link, copy url, delicious, digg, download pdf, e-mail, e-mail this story to a friend, email, email a friend,
email a link to a friend, email article, email story, email this, email this article, email this article to
a friend, email this page, email this story to a friend, email this to a friend, email to a friend,
facebook, facebook messenger, find us on, find us on facebook, find us on social media, flipboard, follow,
follow us, follow us on, follow us on facebook, follow us on google news, follow us on instagram, follow us
on linkedin, follow us on social media, follow us on tiktok, follow us on twitter, follow us on x, get
connected, get social, gift this story, go to top, google plus, google+, instagram, join us on, jump to top,
like loading, like this, like us, like us on facebook, link, link copied, linked in, linkedin, mastodon,
messenger, more sharing options, open share panel, opens in a new window, opens in new tab, opens in new
window, our social channels, permalink, pin, pin it, pinterest, print, print article, print friendly, print
or save this page, print page, print story, print this, print this article, print this item, print this
page, print this story, print view, printable version, printer friendly, printer friendly version, read
later, reddit, return to top, retweet, rss, rss #, rss feed, save, save article, save for later, save story,
save this, saved, scroll to top, send it to a friend, send to a friend, share, share article, share as gift,
share by email, share copy link, share icon, share now, share on, share on email, share on facebook, share
on linkedin, share on pinterest, share on reddit, share on telegram, share on tumblr, share on twitter,
share on whatsapp, share on x, share options, share page, share this, share this article, share this on,
share this page, share this post, share this story, share this with, share to email, share to facebook,
share to linkedin, share to twitter, share to whatsapp, share to x, share using email, share via, share via
email, share with, shares, sharing, sharing options, show more sharing options, snapchat, social media,
socials, stay connected, stumbleupon, telegram, tell a friend, text to a friend, threads, tiktok, to top,
top, trackback, trackbacks, tumblr, tweet, tweet this, twitter, vk, whatsapp, xing, youtube`,
  parts: `
#, +, and, link, more, on, or, send, share, to, tweet, via, x`,
  starts: [
    'share (?:this|on|via|with|to)\\b.{0,60}:? ?(?:facebook|twitter|whatsapp|linkedin|e-?mail)',
    'share (?:this )?(?:article|page|post|story|news|item|release)\\b.{0,40}$',
    'click (?:here )?to (?:share|e-?mail|print)\\b',
    'follow (?:@\\S+|[A-Z]\\w*[a-z][A-Z]\\w*)(?: on .{1,30})?$',
    'follow (?:us|me|him|her|them|our)\\b.{0,90}$',
    'follow .{1,50} on (?:facebook|twitter|x|instagram|linkedin|tiktok|youtube|threads|bluesky)\\b.{0,140}$',
    '(?:like|find|join|connect with|keep up with|catch) (?:us|our page) (?:on|at|via)\\b.{0,60}$',
    '(?:#|\\d+) (?:shares?|likes?|retweets?)\\b.{0,20}$',
    'posted via\\b.{0,40}$',
    'this is (?:a|an) external link, and will open in a new window',
    'these are external links and will open in a new window',
    'copy this link\\b.{0,60}$',
    'read more about sharing\\b',
    'about sharing$',
  ],
} as const satisfies Furniture
