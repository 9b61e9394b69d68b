/** Name where facts about Ofsted come from, by the key that entries give; `unconfirmed` is what no source was found for. */
export const sources = {
  'annual-2009':
    'Ofsted and trade press on the annual ratings of children’s services, December 2009 to November 2011',
  'apa-2007':
    'Ofsted grade descriptors for annual performance assessments, April 2007; Hansard, 11 March 2009',
  'area-send-reports': 'Reports of area SEND inspections, 2023 to 2025, as mirrored by Data to Insight',
  'dfe-codes': 'Department for Education, table of local authority codes, 13 April 2026',
  'dfe-grades':
    'Department for Education, Find information about academies and trusts: codes of Ofsted ratings, July 2025',
  'fe-statistics':
    'Ofsted, further education and skills inspections and outcomes: official statistics to 31 August 2025',
  'ilacs-2026':
    'Ofsted, press release of 27 November 2025, and the first ILACS reports without an overall grade, June 2026',
  'ilacs-reports': 'Reports of ILACS inspections, January 2018 to March 2025, as mirrored by Data to Insight',
  'jtai-reports': 'Letters of joint targeted area inspections, 2016 to 2025, as mirrored by Data to Insight',
  'lookup-urns': 'Data to Insight, ILACS scrape tool: provider look-up, June 2026',
  'management-information':
    'Ofsted management information: column names and codes of the published tables, 2005 to 2026',
  'mysociety-names': 'mySociety, UK local authority names and codes, July 2025',
  'own-knowledge': 'General knowledge of the field; to be checked',
  'report-cards': 'Ofsted and teaching unions on report cards, September to November 2025',
  'sccif-guidance':
    'Ofsted, social care common inspection framework, guidance of 2024; provider-level tables of 2015 and 2023',
  'sif-reports': 'Reports of single-framework inspections, 2013 to 2018, as mirrored by Data to Insight',
  'slac-reports':
    'Councils and trade press on inspections of safeguarding and looked after children services, 2009 to 2012',
  unconfirmed: 'No source found: dates and details may be off',
} as const satisfies Record<string, string>

export type SourceKey = keyof typeof sources
