import type { Furniture } from './furniture.ts'

/** Consent to cookies. Source: OneTrust, Quantcast, Sourcepoint and Cookiebot banners, the notices of councils. */
export const COOKIES = {
  labels: `
cookies, cookie policy, cookie settings, cookie preferences, manage cookies, accept cookies, accept all
cookies, reject all cookies, reject, reject all, accept all, accept additional cookies, reject additional
cookies, view cookies, hide this message, got it, i accept, i agree, agree, ok, okay, accept, decline,
accept and close, allow all, manage preferences, manage settings, manage my cookies, cookie information,
privacy, privacy policy, privacy notice, privacy statement, privacy and cookies, privacy & cookies,
privacy and cookie policy, privacy & cookie policy, privacy settings, your privacy, your privacy choices,
do not sell my personal information, consent, cookies on this site, necessary cookies, analytics cookies,
functional cookies, marketing cookies, save preferences, close and accept, continue, dismiss, close this
message, close, close message, close dialog`,
  parts: `
yes, no, close, and, ok`,
  starts: [
    'cookies? (?:on|help|policy|notice|settings)\\b.{0,120}$',
    'by (?:continuing|using|clicking|browsing|visiting|closing)\\b.{0,120}\\b(?:cookies|agree|consent|accept|privacy)\\b',
    'tell us whether you accept cookies',
    "we(?:'d| would) like to (?:set|use) (?:additional |optional |analytics |google )?\\w* ?cookies",
    'you can (?:change|manage|withdraw) (?:your )?(?:cookie|consent|privacy)\\b',
    "you(?:'ve| have) (?:accepted|rejected) (?:all|additional|optional)?\\s?cookies",
    'to (?:see|view|show) this (?:content|post|video|embed).{0,60}\\b(?:consent|cookies|permission|settings)\\b',
  ],
  holds: [
    '\\bour cookies\\b',
    '\\bnot the ones with chocolate chips\\b',
    '\\bensures? (?:that )?you get the best (?:possible )?experience\\b',
    '\\b(?:this|our|the) (?:web)?site (?:uses|needs|sets|requires|places) (?:\\w+ ){0,3}cookies\\b',
    '\\b(?:we|and our partners|our partners) (?:use|store|set|place) (?:\\w+ ){0,4}cookies\\b',
    '\\bcookies (?:to|so|that|are|help|and similar)\\b.{0,80}\\b(?:experience|site|website|device|browser|traffic|adverts|ads)\\b',
    '\\b(?:read|see) (?:more about )?our (?:privacy|cookie) (?:policy|notice|statement)\\b',
    '\\bour (?:privacy|cookie) (?:policy|notice) (?:explains|sets out|has)\\b',
    '\\bmay use (?:the |your |any )?(?:information|details|data)\\b.{0,60}\\b(?:you|your|provide|supply|given)\\b',
    '\\b(?:data|information) you (?:provide|give|submit).{0,60}\\bprivacy (?:policy|notice)\\b',
  ],
} as const satisfies Furniture

/** Sign-in, registration and forms. Source: the account boxes of publishers, WordPress comment forms. */
export const ACCOUNT = {
  labels: `
sign in, sign in register, register, register now, register here, register for free, log in, login, log
out, logout, log in register, sign out, sign up, sign up now, sign up here, sign up for free, sign up
today, create account, create an account, create a free account, my account, your account, your profile,
my profile, my news, already registered, already a member, already have an account, not a member, not
registered, forgotten password, forgotten your password, forgot password, forgot your password, reset
password, password, username, user name, remember me, keep me signed in, enter your email, enter your
email address, enter email, enter email address, your email address, your email, email address, e-mail
address, your name, first name, last name, surname, name, name *, email *, e-mail *, name required, email
required, website, required, url, postcode, submit, send, cancel, cancel reply, confirm, continue with
google, continue with facebook, continue with email, log in with facebook, or, thank you for registering,
invalid email, invalid email address, something went wrong, something went wrong please try again later,
please enter a valid email address, edit profile, edit account, choose password, confirm password,
captcha, welcome back, hello, hi, story saved, article saved, my bookmarks, saved articles, saved stories,
reading list, my reading list`,
  parts: `
or, and, name, email, comment, a, website, name *, email *, register, remember me, here`,
  starts: [
    '(?:sign|log) ?in (?:to|or|with|here|now|using)\\b.{0,100}$',
    '(?:please )?(?:register|sign up|create an account) (?:to|for|or|with|and) .{0,110}$',
    '(?:(?:already|not) (?:(?:a|an) (?:member|subscriber)|registered)(?: yet)?|already have an account)\\?.{0,60}$',
    '(?:name|e-?mail|url|website|comment|your (?:name|e-?mail|comment)|username|password)\\b[^.?!]{0,60}[:*]$',
    '(?:name|e-?mail|username)\\b ?[:*]? .{0,40}\\b(?:remember me|required)\\b.{0,20}$',
    'save my name, e-?mail',
    'your e-?mail address will not be published',
    'required fields are marked',
    'enter the (?:above|characters|code|letters)\\b',
    'you (?:must|need to) be (?:logged|signed) in\\b',
    '(?:(?:story|article) saved ?)?you can find this (?:story|article) in\\b',
    'if you enter your details on this\\b',
    'you are (?:logged|signed) in\\b',
    'thank(?:s| you) for (?:signing up|subscribing|registering)\\b',
  ],
  holds: [
    '\\b(?:reading list|saved (?:articles|stories))\\b.{0,80}$',
    '\\be-?mail (?:will not|is never|won.t) be (?:published|shared|shown)\\b',
    '\\be-?mail \\(?(?:only|never|not)\\b.{0,40}$',
  ],
} as const satisfies Furniture
