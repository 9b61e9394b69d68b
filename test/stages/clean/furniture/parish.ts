/** Lines of parish magazines, school newsletters, letters pages and archives that are furniture wherever they stand. */
export const parishLines: readonly string[] = [
  // the next number and its deadline
  'NEXT ISSUE out 4 June. Items to Joan at the shop by the 21st please.',
  'Next month: who moved the bus shelter?',
  'Copy deadline for the May edition: 12 April',
  'Copy for the July magazine to the editor by 18 June please.',
  'The deadline for the next newsletter is Friday 9 May.',
  'Articles for the October issue should reach the editor by 15 September.',
  'Contributions for the next edition to editor@larkpost.example by the 10th',
  'The next issue of the Larkford Link will be out on 1 March.',
  // who brings it
  'The Larkford Link is delivered free to every household by volunteers.',
  'This magazine is delivered by hand. Could you do a street?',
  'Printed by Larch Press, Quay Street',
  // what is on, and who comes when
  'Mobile library: Church Lane, alternate Thursdays, 2.15pm. Recycling: see back page.',
  'Bin collections: green bins 4 and 18 May',
  'Post office opening hours: Monday to Friday, 9am to 1pm',
  // letters
  'Star letter wins a £20 voucher',
  'The writer of our letter of the week wins a fountain pen.',
  'Letter of the month wins a hamper',
  // thanks
  'Thank you for reading the Larkford Packet. Paper is dear, and we need our readers more than ever.',
  'Thanks for reading Larkford Live. Please help us carry on.',
  // bars of tools
  '[Listen to this page] [Text size] A A A',
  'Listen | Text size: A A A | Translate',
  'Text size: smaller | larger',
  'Print this page | Email this page | A A A',
  'Larger text  Smaller text  Reset',
  '[Print] [Email] [Share]',
  // links with a remark
  'Read the report in full (external link)',
  'Inspection report (opens in new window)',
  'See the letter to the council (opens in a new tab)',
  // paths and archives
  'Evening Post archive > 2003 > May > 7',
  'News archive › 2011 › 3',
  'Back to archive',
  // menus glued together
  "NewsSportWhat's OnBuy a Photo",
  "NewsPoliticsFootballCelebsTVWhat's On",
  'HomeAbout UsNewsContact Us',
  "NewsBusinessIn Your AreaWhat's OnSport",
  // lists
  'MORE PRACTICE BRIEFINGS',
  'More interviews',
  'More from our columnists',
  // sponsors and vacancies
  'Quayside Chambers – barristers for family law',
  'Law Weekly: vacancies this week',
  'Town Hall Times: latest jobs',
]

/** Lines that look like them and belong to the story. */
export const parishNearMisses: readonly string[] = [
  'Next month the council will meet to discuss what the inspectors found.',
  'Next issue for the governors is the roof, says Ofsted.',
  'The next inspection will be in about three years.',
  'Copies of the report went to every household.',
  'The mobile library was praised by inspectors.',
  'Meals are delivered by volunteers, the report said.',
  'The deadline for the action plan is Friday 9 May.',
  'The school thanked parents for reading with their children.',
  'Children wrote letters to the mayor and the best letter won a prize for the school.',
  'Listening to children is at the heart of its work.',
  'Larkford Primary: where children love to read',
  'More inspections are to follow.',
  'Larkford Primary – a school for families',
  'Barristers for the council said the report was flawed.',
  'Jobs in the borough: 41 social workers have left this year.',
  'Pupils read the story in full (and out loud).',
]
