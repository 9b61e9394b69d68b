import type { AreaParaphrase } from './area-paraphrase.ts'

const HELPING =
  '(helping|encouraging|supporting|enabling|getting|work to help|services to help|support to help)'
const THEM =
  '(them|children|its children|young people|its young people|youngsters|children and young people|its children and young people|local children|local young people)'
const HOW = '(how|how well|how far|the way|the way in which)'

/** List how the press paraphrases the five outcomes for children by which councils were assessed from 2005 to 2009. Source: wordings of the British press on annual performance assessments and joint area reviews. */
export const OUTCOME_PARAPHRASES = [
  {
    words: `(${HELPING} ${THEM} (to |)(be |become |get |grow up |keep |remain |stay |)healthy|keeping ${THEM} healthy|keep ${THEM} healthy|${HOW} ${THEM} (are kept|stay|keep) healthy|health of ${THEM}|children's health|the health of ${THEM})`,
    areas: ['apa-being-healthy'],
  },
  {
    words: `(${HELPING} ${THEM} (to |)(be |feel |keep |remain |stay )safe|${HOW} ${THEM} stay safe)`,
    areas: ['apa-staying-safe', 'help-and-protection', 'helped-and-protected'],
  },
  {
    words: `(${HELPING} ${THEM} (to |)(enjoy and achieve|achieve and enjoy|enjoy themselves and achieve|enjoy life and achieve|enjoy school and achieve|enjoy their education and achieve|enjoy learning and achieve)|${HOW} ${THEM} enjoy and achieve)`,
    areas: ['apa-enjoying-achieving'],
  },
  {
    words: `(${HELPING} ${THEM} (to |)(make|making) a positive contribution( to society| to their communities|)|giving ${THEM} (the|a) (chance|opportunity) to make a positive contribution|making of a positive contribution|${HOW} ${THEM} make a positive contribution)`,
    areas: ['apa-positive-contribution'],
  },
  {
    words: `(${HELPING} ${THEM} (to |)(achieve|achieving|reach|secure) economic (well-being|wellbeing)|economic (well-being|wellbeing) of ${THEM})`,
    areas: ['apa-economic-wellbeing'],
  },
  {
    words:
      "(the |)management of ((its|the|council|county|children's|local) services|its services for (children|children and young people)|the services for (children|children and young people)|services for (children|children and young people))",
    areas: ['apa-service-management', 'impact-of-leaders'],
  },
] as const satisfies readonly AreaParaphrase[]
