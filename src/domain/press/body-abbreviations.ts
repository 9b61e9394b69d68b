/** Short names of bodies that speak on schools and children, each with its full name. Source: the bodies' own websites. */
export const BODY_ABBREVIATIONS = [
  ['ADCS', "Association of Directors of Children's Services"],
  ['AoC', 'Association of Colleges'],
  ['ASCL', 'Association of School and College Leaders'],
  ['BASW', 'British Association of Social Workers'],
  ['CQC', 'Care Quality Commission'],
  ['DCSF', 'Department for Children, Schools and Families'],
  ['DfE', 'Department for Education'],
  ['DfES', 'Department for Education and Skills'],
  ['EHRC', 'Equality and Human Rights Commission'],
  ['ESFA', 'Education and Skills Funding Agency'],
  ['LGA', 'Local Government Association'],
  ['NAHT', 'National Association of Head Teachers'],
  ['NEU', 'National Education Union'],
  ['NSPCC', 'National Society for the Prevention of Cruelty to Children'],
  ['NUT', 'National Union of Teachers'],
] as const
