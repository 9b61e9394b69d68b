import type { Furniture } from './furniture.ts'

/** Consent to cookies. Source: OneTrust, Quantcast, Sourcepoint and Cookiebot banners, the notices of councils. */
export const COOKIES = {
  labels: `
accept, accept additional cookies, accept all, accept all cookies, accept and close, accept and continue, accept cookies, agree,
allow all, analytics cookies, close, close and accept, close dialog, close message, close this message,
consent, continue, cookie information, cookie policy, cookie preferences, cookie settings, cookies,
cookies on this site, decline, dismiss, do not sell my personal information, functional cookies, got it,
hide this message, i accept, i agree, manage choices, manage cookies, manage my cookies, manage options,
manage preferences, manage settings, marketing cookies, more options, necessary cookies, ok, okay, privacy,
privacy & cookie policy,
privacy & cookies, privacy and cookie policy, privacy and cookies, privacy notice, privacy policy,
privacy settings, privacy statement, reject, reject additional cookies, reject all, reject all cookies,
save preferences, view cookies, your privacy, your privacy choices`,
  parts: `
and, close, no, ok, yes`,
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
already a member, already have an account, already registered, article saved, cancel, cancel reply, captcha,
choose password, confirm, confirm password, continue with email, continue with facebook,
continue with google, create a free account, create account, create an account, e-mail *, e-mail address,
edit account, edit profile, email *, email address, email required, enter email, enter email address,
enter your email, enter your email address, first name, forgot password, forgot your password,
forgotten password, forgotten your password, hello, hi, invalid email, invalid email address,
keep me signed in, last name, log in, log in register, log in with facebook, log out, login, logout,
my account, my bookmarks, my news, my profile, my reading list, name, name *, name required, not a member,
not registered, or, password, please enter a valid email address, postcode, reading list, register,
register for free, register here, register now, remember me, required, reset password, saved articles,
saved stories, send, sign in, sign in register, sign out, sign up, sign up for free, sign up here,
sign up now, sign up today, something went wrong, something went wrong please try again later, story saved,
submit, surname, thank you for registering, url, user name, username, website, welcome back, your account,
your email, your email address, your name, your profile`,
  parts: `
a, and, comment, email, email *, here, name, name *, or, register, remember me, website`,
  starts: [
    '(?:article|page|story) saved[.!]? ?(?:you|view|see|find)\\b.{0,80}$',
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
