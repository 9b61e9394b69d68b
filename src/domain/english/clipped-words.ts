/** Words that begin with an apostrophe for what is left out, without it, lower case: “’em”, “’til”. Source: the Concise Oxford Dictionary’s contractions and dialect of the British press. */
export const CLIPPED_WORDS = `
allo, appen, ave, cos, coz, cuz, ello, em, ere, fraid, lectric, mongst, n, nuff, ome, ouse, salright, scuse,
spose, til, tis, twas, twere, twill, twixt, twould`

/** Words that end in an apostrophe for what is left out, without it, lower case: “o’ the”. Source: as above. */
export const CUT_WORDS = `
an, bein, comin, doin, fish, fo, gettin, goin, havin, lookin, makin, mo, n, nothin, o, ol, pickin, puttin,
rockin, sayin, somethin, t, talkin, th, tryin, wi, workin`
