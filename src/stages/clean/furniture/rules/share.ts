import { SHARE } from '../../../../domain/press/furniture/share.ts'
import type { FurnitureRule } from '../furniture-rule.ts'

/** Lines of which each offers to share, print or follow. */
export const share: FurnitureRule = {
  id: 'boilerplate/share',
  reason: 'offers to share, print or follow',
  furniture: SHARE,
  reads: [
    'Share',
    'Share this:FacebookXWhatsApp',
    'Facebook Twitter WhatsApp Email',
    'Share on Facebook Share on X Print this page',
    'Share this article with friends',
    'Follow us on Twitter @fenwickpost',
    'Follow LarkfordLive',
    'Click to share on WhatsApp (Opens in new window)',
    '214 shares',
    'Copy link',
    'Like us on Facebook',
    'Share this page',
  ],
  leaves: [
    'Share prices fell on Monday.',
    'Sharing practice between schools',
    'Follow the evidence',
    'Twitter reaction to the report was swift.',
    'Pupils share a love of reading.',
  ],
}
