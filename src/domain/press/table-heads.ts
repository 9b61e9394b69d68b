/** Heads of columns in tables of judgements, lower case. Source: tables in press releases of councils, roundups in the further-education press. */
export const TABLE_HEADS = `
area, areas, category, current, current grade, date, grade, grades, inspected, inspection date, judgement,
judgement area, judgements, judgment, judgments, key judgement, key judgements, outcome, previous,
previous grade, previous rating, provider, published, rating, ratings, result, school`
