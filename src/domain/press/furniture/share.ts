import type { Furniture } from './furniture.ts'

/** Share and follow buttons. Source: the widgets of AddThis, AddToAny, Jetpack and the sites of British publishers. */
export const SHARE = {
  labels: `
share, share this, share this article, share this story, share this page, share this post, share page,
share article, share this with, share this on, share with, share via, share on, share on facebook, share
on twitter, share on x, share on linkedin, share on whatsapp, share on pinterest, share on reddit, share
on tumblr, share on telegram, share on email, share by email, share via email, share to facebook, share to
twitter, share to x, share to linkedin, share to whatsapp, share to email, share using email, sharing,
share now, share icon, share options, close share panel, open share panel, share copy link, shares, #
shares, # share, facebook, twitter, whatsapp, linkedin, linked in, pinterest, instagram, youtube, tiktok,
snapchat, messenger, facebook messenger, reddit, tumblr, telegram, flipboard, bluesky, threads, mastodon,
google+, google plus, stumbleupon, digg, delicious, vk, xing, rss, rss feed, rss #, tweet, tweet this,
retweet, pin it, pin, like this, like us, like us on facebook, like loading, be the first to like this,
email, e-mail, email this, email this page, email this article, email a link to a friend, email to a
friend, send to a friend, email this to a friend, email this story to a friend, e-mail this story to a friend, email
this article to a friend, email story, email article, email a friend, tell a friend, share as gift, gift
this story, print story, print this item, text to a friend, click to share on facebook, click to share on twitter,
click to share on x, click to share on whatsapp, click to share on linkedin, click to share on pinterest,
click to share on telegram, click to share on reddit, click to share on tumblr, click to email a link to a
friend, click to email this to a friend, click to print, opens in new window, opens in a new window, opens
in new tab, copy link, copy url, copy this link, copy link to clipboard, link copied, copied, copied to
clipboard, link, print, print this, print this page, print page, print article, print this article, print
this story, print friendly, print view, printer friendly, printer friendly version, print or save this
page, download pdf, save, save article, save story, save for later, save this, saved, bookmark, bookmark
this, bookmark this page, add to favourites, follow, follow us, follow us on, follow us on facebook,
follow us on twitter, follow us on x, follow us on instagram, follow us on linkedin, follow us on social
media, follow us on google news, follow us on tiktok, find us on, find us on facebook, find us on social
media, connect with us, stay connected, get connected, get social, join us on, social media, socials, our
social channels, trackback, trackbacks, permalink, author, show more sharing options, more sharing
options, sharing options, read later, comments share, top, back to top, return to top, scroll to top, go
to top, to top, jump to top`,
  parts: `
x, more, link, via, on, and, or, #, +, to, tweet, send, share`,
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
