/** Words in -ly that are no adverbs, or that soften or deny what they stand beside; one word each, lower case. Source: English usage. */
export const NO_ADVERBS = `
allegedly ally anomaly apply assembly barely belly bully butterfly comply costly cowardly curly daily
deadly early elderly family folly frequently friendly ghastly hardly heavenly hilly holy homely
hopefully imply italy jelly jolly july kindly likely lily lively lonely lovely melancholy mentally
monopoly monthly mostly multiply nearly neighbourly normally occasionally oily only orderly partially
partly poly possibly potentially presumably probably quarterly rally rarely rely reply reportedly sally
scarcely scholarly sickly silly sisterly sparkly supply supposedly surly tally timely typically ugly
unfriendly unlikely untimely usually weekly wholly wily worldly yearly`
