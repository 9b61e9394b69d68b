import { SCHEDULED_VERBS } from '../../../domain/english/past-tense-verbs.ts'

/** "The spring fair is on Monday", "the school closes in August" */
const SCHEDULED = new RegExp(
  `\\b(?:(?:is|are|it's|that's)(?: now| only| not| also)?|(?:${SCHEDULED_VERBS.join('|')})(?: [\\w,]{1,12}){0,2}?) (?:on|in|at|from)(?: the| early| late| mid)?[ -]$`,
  'i',
)
/** "He is taking on 60 from 1 March" */
const UNDER_WAY = /(?:\b(?:is|are|am)|'s|'re|'m) [a-z]{2,16}ing\b[^.;:"]{0,50}? from $/i
/** "The film is on release from Friday", "It opens from Monday" */
const PRESENT_FROM = /\b(?:is|are|opens?|runs?) [^.;:"]{0,40}?\bfrom $/i
/** "It was to have closed on December 20", "That's August 20" */
const PLANNED =
  /\bw(?:as|ere) to have [a-z]{2,16}(?: [^.;:"]{0,40}?)? (?:on|in|at|from|by) $|\b(?:that|it|which|this)(?:'s| is) $/i
/** "He hopes to play on Friday" */
const HOPED =
  /\b(?:hop(?:es?|ing)|plans?|planning|wants?|intends?|aims?) to (?!have\b)[a-z]{2,16}(?: (?:(?!\b(?:after|before|it|since|that|they|which|who)\b)[^.;:"]){1,40})? (?:on|in|at|from|by) (?:the )?$/i
/** "at our next session on June 4", "The closing date is 9 July" */
const NEXT =
  /\bnext (?!door\b|to\b)(?:[\w'-]+ ){1,3}?(?:is )?(?:on|in|at) $|\b(?:day|date|deadline|meeting|session|hearing|match|fair|closure|ballot|vote) (?:is|will be|falls)(?: on)? $/i
/** "The vote is set for October", "Talks are pencilled in for the 12th of June" */
const SET_FOR =
  /\b(?:is|are|'s|'re|been|now|provisionally) (?:set|due|slated|booked|listed|down|earmarked|pencilled in) for (?:the |early |late |mid[ -])?$/i
/** "The case was adjourned to June 4", "put off until the 12th of June", "The lease is up on June 4" */
const PUT_OFF =
  /\b(?:adjourned|postponed|deferred|remanded|delayed|put off|put back|rescheduled|moved|extended) (?:to|until|till|for) (?:the )?$|\b(?:is|are) (?:up|over|out) (?:on|in|at) (?:the end of )?$|(?<!\b(?:back|called|came|come|here|returned|round|went) to )\b(?:ask|call|see|tell|ring|watch|try) (?:me|us|him|her|them) (?:again )?(?:on|in) $/i
const FROM_NOW = /\b(?:between|from) now (?:and|to|until) $/i
/** "The trial resumes at 9 a.m. Monday": the time takes the place of the preposition. */
const AT_TIME = / at (?:\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?|noon) $/i
/** A sign of what is planned stands so near before its day, in code units. */
const NEAR = 48

/** Read what before a day says that it is planned; null where nothing does. */
export function scheduledBefore(before: string): string | null {
  const near = before.slice(-NEAR).replace(AT_TIME, ' on ')
  const sign =
    SCHEDULED.exec(near) ??
    (near.endsWith(' from ') ? (UNDER_WAY.exec(before) ?? PRESENT_FROM.exec(near)) : null) ??
    PLANNED.exec(before) ??
    HOPED.exec(before) ??
    NEXT.exec(near) ??
    SET_FOR.exec(near) ??
    PUT_OFF.exec(near) ??
    FROM_NOW.exec(near)
  return sign?.[0].trim() ?? null
}

/** What makes a plan one that came true: "one of three to be published on Monday". */
export const HAPPENED =
  /\b(?:one|two|three|four|five|some|first|last|latest|only|second|third|fourth|among)\b[^.;:"]{0,50} to (?:be |have )?$/i

/** What comes before the day of the news itself: "the board said on Thursday", on a Thursday. */
export const NEWS =
  /(?<!\b(?:be|being|is|are) )\b(?:said|told(?: \w+){1,3}|announced|confirmed|revealed|disclosed|published|released|issued|voted|agreed|ruled|warned|admitted) on $/i
