/** Terms of schools, social work and inspection that the press puts in quotation marks though nobody says them, lower case. Source: usage in the British education and social-care press. */
export const COINED_TERMS = `
academic year, closing the gap, coasting schools, cold spots, corporate parent, corporate parenting,
corporate parents, county lines, cultural capital, deep dive, deep dives, early help, edge of care, failing schools,
fresh start, front door, good enough, hard to reach, league tables, levelling up, looked after, looked-after children,
mobile phone, need to know, no notice, off rolling, one-word judgements, one-word judgments, postcode lottery,
pupil premium, report card, report cards, right to buy, schools white paper, signs of safety, single-word judgements,
single-word judgments, staying put, stuck schools, teaching to the test, toxic trio, value added, virtual head,
virtual school, working together, zero tolerance`
