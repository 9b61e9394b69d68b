import type { FurnitureRule } from './furniture-rule.ts'
import { accessibility } from './rules/accessibility.ts'
import { account } from './rules/account.ts'
import { address } from './rules/address.ts'
import { advert } from './rules/advert.ts'
import { appeal } from './rules/appeal.ts'
import { aside } from './rules/aside.ts'
import { breadcrumb } from './rules/breadcrumb.ts'
import { calendar } from './rules/calendar.ts'
import { comments } from './rules/comments.ts'
import { cookies } from './rules/cookies.ts'
import { copyright } from './rules/copyright.ts'
import { credit } from './rules/credit.ts'
import { donation } from './rules/donation.ts'
import { feedback } from './rules/feedback.ts'
import { figures } from './rules/figures.ts'
import { location } from './rules/location.ts'
import { menu } from './rules/menu.ts'
import { newsletter } from './rules/newsletter.ts'
import { outage } from './rules/outage.ts'
import { pager } from './rules/pager.ts'
import { player } from './rules/player.ts'
import { related } from './rules/related.ts'
import { share } from './rules/share.ts'
import { sponsors } from './rules/sponsors.ts'
import { subscription } from './rules/subscription.ts'
import { tags } from './rules/tags.ts'
import { teaser } from './rules/teaser.ts'

/** The kinds of furniture; of two that read the same line the earlier one counts. */
export const furnitureRules: readonly FurnitureRule[] = [
  appeal, // before comments: "What do you think? Let us know in the comments" heads no thread
  comments,
  related,
  newsletter,
  subscription,
  donation,
  advert,
  share,
  feedback,
  accessibility,
  cookies,
  account,
  tags,
  player,
  outage,
  location,
  breadcrumb,
  menu,
  pager,
  credit,
  copyright,
  calendar,
  address,
  sponsors,
  figures,
  teaser,
  aside,
]
