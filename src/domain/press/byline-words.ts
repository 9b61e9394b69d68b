/** Words in front of "by" in a byline, lower case. Source: bylines of British national, local and trade press. */
export const BYLINE_LEADS = `
analysis, article, comment, compiled, edited, exclusive, feature, interview, interviewed, news, opinion,
posted, published, report, reported, reporting, review, story, submitted, text, uploaded, words, written`

/** Labels in front of the name of who wrote, lower case. Source: as above. */
export const AUTHOR_LABELS =
  'author, authors, byline, correspondent, journalist, reporter, words, writer, written by'

/** Words of a reporter's post, lower case: beside a name in a byline they are no part of it. Source: as above, mastheads, the Local Democracy Reporting Service. */
export const POST_WORDS = `affairs afp agency ap assistant associate audience bbc business chief children's columnist community consumer content contributor
correspondent council courts crime daily data democracy deputy desk development digital editor education environment exclusive exclusively features
freelance further group head health higher home house investigations investigative journalist junior ldr ldrs leader local managing multimedia
national news newsdesk newsroom north online owner people political politics publisher regional reporter reporters reuters schools senior service skills
social south special specialist staff sunday team trainee transport uk upi weekend west east writer`

/** Words of a post that only one who writes has, lower case. Source: as above. */
export const WRITERS =
  'columnist, contributor, correspondent, editor, journalist, ldr, ldrs, reporter, writer'

/** Words that stand beside the date in a line that gives when a page was published or changed, lower case. Source: the date lines of British sites. */
export const DATE_LINE_LABELS = `a, added, am, amended, and, at, bst, created, date, dated, edited, edition, est, first, from, gmt, hrs, issue, issued, last, modified,
of, on, originally, page, pm, post, posted, press, publication, publish, published, release, released, reviewed, revised, the, time, updated, uploaded, utc, written`
