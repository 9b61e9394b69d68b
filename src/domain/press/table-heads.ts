/** Heads of columns in tables of judgements, lower case. Source: tables in press releases of councils, roundups in the further-education press. */
export const TABLE_HEADS = `area, areas, judgement, judgements, judgment, judgments, judgement area, key judgement, key judgements, grade, grades, rating, ratings, outcome,
inspected, published, previous, previous grade, previous rating, current, current grade, inspection date, date, provider, school, category, result`
