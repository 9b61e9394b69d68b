/** Talk that goes to and fro, and questions with their answers, and who must be read. */
export const dialogue: readonly (readonly [text: string, expected: readonly string[]])[] = [
  [
    'Kay Lund stirred the pot while Luc van der Berg laid the table.\n\n“It needs salt,” Lund said.\n\n“It needs a priest.”\n\n“Then go and find one.”',
    [
      'It needs salt, = Kay Lund',
      'It needs a priest. = Luc van der Berg',
      'Then go and find one. = Kay Lund',
    ],
  ],
  [
    'Kay Lund took the stand.\n\n“Did you sign it?” Tom Rees asked.\n\n“I signed what I was given,” she answered.',
    ['Did you sign it? = Tom Rees', 'I signed what I was given, = Kay Lund'],
  ],
  [
    'Kay Lund took the stand. Jo Marsh rose.\n\n“Is this your coat?” Marsh asked.\n\n“It is.”',
    ['Is this your coat? = Jo Marsh', 'It is. = Kay Lund'],
  ],
  [
    '“Nobody asks about the weather here,” says Kay Lund.\n\nDoes her husband, Luc van der Berg, mind?\n\n“He has never been dry enough to say.”',
    ['Nobody asks about the weather here, = Kay Lund', 'He has never been dry enough to say. = Kay Lund'],
  ],
  [
    '“I paint at night,” says Kay Lund in her kitchen.\n\nAnd by day?\n\n“They pay me to watch a gate.”',
    ['I paint at night, = Kay Lund', 'They pay me to watch a gate. = Kay Lund'],
  ],
  [
    'The boats lie at the quay. Six people wait at a hut in Hull. “I paint at night,” says Kay Lund in her kitchen.\n\nI ask whether it is true about the fire.\n\n“They put it out. It was very small.”',
    ['I paint at night, = Kay Lund', 'They put it out. It was very small. = Kay Lund'],
  ],
  [
    'Tom Rees left.\n\n“More tea?” Kay Lund asked. “Or something stronger?”',
    ['More tea? = Kay Lund', 'Or something stronger? = Kay Lund'],
  ],
  ['Tom Rees waited.\n\n“No!” Kay Lund shouted.', ['No! = Kay Lund']],
  ['Tom Rees waited.\n\n“I will not.” Kay Lund repeated.', ['I will not. = Kay Lund']],
  // nobody else it could be, or the same voice that goes on
  [
    '“We have stood in this yard for thirty winters and nobody ever came to see us,” said Kay Lund, who met Tom Rees there.\n\n“Now they all want to come.”',
    [
      'We have stood in this yard for thirty winters and nobody ever came to see us, = Kay Lund',
      'Now they all want to come. = Kay Lund',
    ],
  ],
  [
    'Tom Rees came on Friday.\n\n“It needs salt,” Lund said as she tasted what the others had made for the feast.\n\n“It needs more salt than I have ever seen in one pot, and a lid.”',
    [
      'It needs salt, = Kay Lund',
      'It needs more salt than I have ever seen in one pot, and a lid. = Kay Lund',
    ],
  ],
  [
    '“It needs salt,” Kay Lund said.\n\n“It needs a lid.”',
    ['It needs salt, = Kay Lund', 'It needs a lid. = Kay Lund'],
  ],
  [
    'Tom Rees and Kay Lund met.\n\n“To stay or to go?” he was asked.\n\n“To go,” he said.',
    ['To stay or to go? = ?', 'To go, = Tom Rees'],
  ],
]
