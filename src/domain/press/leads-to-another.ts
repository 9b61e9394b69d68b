/** What may stand right before the name of another provider than the one a story is about, as patterns over lower case; "^" is where its sentence begins. Source: usage in the British press on inspections. */
interface Lead {
  words: string
  example: string
}

/** What leads to another of whom the story goes on to tell. */
export const INTRODUCING_LEADS: readonly Lead[] = [
  { words: '^for|^at|^not so', example: 'Not so X, which was judged inadequate.' },
  {
    words: '^(?:then|next|last|first|also) (?:came|there (?:is|was)|was|is|up (?:was|is)|in line (?:was|is))',
    example: 'Then came X. Inspectors rated it good.',
  },
  {
    words:
      '\\b(?:news|word|cheer|comfort|relief|result|ending|story|tale|outcome|picture)(?: (?:came|comes|was|is))? (?:from|for|at|in)',
    example: 'There was better news for X, which was rated good.',
  },
  {
    words: '\\b(?:gone|went) (?:the other way|better|worse|well|badly|differently|smoothly) (?:at|for|in)',
    example: 'Things went better at X, which was rated good.',
  },
  {
    words:
      '\\b(?:things|matters|it) (?:went|fared|go|goes|were|was) (?:far |rather |much |a little )?(?:less|not so|better|worse|more) (?:well|happily|smoothly|badly|kindly|rosy) (?:for|at|in)',
    example: 'Things went less well for X, which was found inadequate.',
  },
  { words: '\\b(?:turn|case|story|fate) of', example: 'In May it was the turn of X. It was graded good.' },
  { words: '\\b(?:runs|owns|operates|manages|ran)', example: 'It also runs X, which was graded good.' },
  {
    words: '\\b(?:report|verdict|inspection|visit|letter),? (?:on|of|to|into|at|for)',
    example: 'A second report, on X, rates it good.',
  },
  {
    words:
      '\\b(?:inspected|seen|visited|graded|published|first|last|next|third|second|other)(?: to be (?:inspected|seen|visited|graded))? (?:was|were|is|came)',
    example: 'Also inspected was X, which was graded good.',
  },
  {
    words:
      '\\b(?:worst|best|lowest|highest|harshest)(?: by far| of (?:all|the [a-z]+)| (?:marks?|grade|report|result|verdict)){0,2} (?:was|is|came at|went to|concerned)',
    example: 'The worst by far was X, which was found inadequate.',
  },
  {
    words: '\\b(?:cheering|encouraging|happy|kind|kinder|rosy) (?:for|to|at|in)',
    example: 'The news was less cheering for X. It was found inadequate.',
  },
  {
    words: '\\b(?:advised|helped|supported|mentored|guided|partnered) by|\\badvising|\\bhelping|\\bmentoring',
    example: 'It has been advised by X, itself rated good.',
  },
  {
    words: '\\b(?:working|work|partnered|twinned|linked|paired) with',
    example: 'It is working with X, which was rated outstanding in 2019.',
  },
  {
    words: '\\bfriends (?:at|in|over at)',
    example: 'Well done to our friends at X, which was rated good.',
  },
  {
    words: '\\b(?:turned (?:a?round)|rescued|transformed)',
    example: 'He turned round X, which went from inadequate to good.',
  },
  {
    words: '\\b(?:hats off|congratulations|well done|credit|kudos) (?:also )?to',
    example: 'Congratulations to X, which was rated good.',
  },
  {
    words: '\\blook at|^(?:compare|take|consider|remember)|^(?:over |up |down |out )in',
    example: 'Compare X. Overall effectiveness there was judged outstanding.',
  },
]

/** What sets another beside the one spoken of. */
export const BESIDE_LEADS: readonly Lead[] = [
  { words: 'nearby|neighbouring|next[- ]door', example: 'Nearby X is rated good.' },
  { words: '(?:nearest |next[- ]door )?neighbours?,?|rivals?,?', example: 'Its neighbour X is inadequate.' },
  {
    words: 'unlike|than|behind|ahead of|alongside',
    example: 'That puts it ahead of X, which is inadequate.',
  },
  {
    words: 'exception (?:of|is|was)|apart from|other than',
    example: 'All its schools are good, with the exception of X, which is inadequate.',
  },
  {
    words:
      '(?:climbers|fallers|improvers|risers|those (?:on the way up|to (?:climb|fall|improve|rise|slip))) (?:are|include|included|were)',
    example: 'Improvers include X, which is now good.',
  },
  { words: 'joins?|joining|not so', example: 'It joins X in being rated good.' },
  {
    words: 'sister (?:school|home|nursery|college|setting|primary|academy),?',
    example: 'Its sister school, X, requires improvement.',
  },
  {
    words: 'other (?:[\\w-]+ )?(?:to be (?:inspected|seen|visited) (?:is|was)|[\\w-]+,)|the others,',
    example: 'The other school, X, was rated good.',
  },
  {
    words: '(?:two|three) of the (?:two|three|four|five|six),',
    example: 'Two of the three, X and Y, were rated good.',
  },
]
