/** What areas of councils are called in whole phrases, by area. */
export const COUNCIL_PHRASES: Readonly<Record<string, readonly string[]>> = {
  'impact-of-leaders': [
    'the impact that leaders have on social work',
    'the difference that leaders make to social work practice',
    'what leaders do for social work',
    'the way the service is led',
    'how the department is led',
    'the work of its leaders',
    'the effectiveness of its leaders and managers',
  ],
  'help-and-protection': [
    'the help and protection that children get',
    'the help and protection children get in Tarnshire',
    'the help and protection given to children, young people and families',
    'help for families and the protection of children',
    'what it does to help and protect children',
    'the way it helps and protects children',
    'how well children are helped and protected',
    'work with children who need help and protection',
  ],
  'in-care': [
    'the care of children who live away from home',
    'what it does for children in care',
    'the lives of children in care',
    'its work with those in care',
    'the experiences and progress of children in care',
    'the support that children in care get',
    'the care given to children in care',
  ],
  'care-leavers': [
    'support for care leavers',
    'what it does for care leavers',
    'the support it gives to young people who have left care',
    'the help that care leavers get from the council',
    'the way care leavers are supported',
    'the support given to those who have left care',
    'the lives of care leavers',
  ],
}

/** What areas of schools are called in whole phrases under the framework of 2012, by area. */
export const SCHOOL_PHRASES: Readonly<Record<string, readonly string[]>> = {
  'behaviour-and-safety': [
    'pupils’ behaviour and safety',
    'how pupils behave',
    'the behaviour of its pupils',
  ],
  'quality-of-teaching': [
    'the teaching that pupils get',
    'how well pupils are taught',
    'the way children are taught',
  ],
  'achievement-of-pupils': [
    'what pupils achieve',
    'how well pupils do',
    'how much children achieve',
    'the progress that pupils make',
  ],
  'leadership-and-management': [
    'the way the school is run',
    'how the school is led and managed',
    'the work of its leaders and managers',
  ],
}

/** Sentences on one area, each with its grade: “@” is the area, at its head in capitals “^”. */
export const ON_AN_AREA: readonly (readonly [string, string])[] = [
  ['^ # outstanding, inspectors say.', 'outstanding'],
  ['^ # judged to be good.', 'good'],
  ['^ # found to require improvement.', 'requires-improvement'],
  ['Inspectors said that @ # inadequate.', 'inadequate'],
  ['It was rated outstanding for @.', 'outstanding'],
  ['It got an outstanding grade for @.', 'outstanding'],
  ['There was a good grade for @.', 'good'],
  ['Outstanding was the verdict on @.', 'outstanding'],
  ['Only @ # rated good.', 'good'],
  ['The grade for @ was good.', 'good'],
]
