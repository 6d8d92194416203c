/**
 * Texts that no reporter wrote, for property tests: pieces of news prose mixed with what breaks careless code
 * (lone surrogates, marks that combine, changes of direction, characters without width, odd line ends, entities,
 * quotation marks that never close).
 */
import fc from 'fast-check';

const PROSE = [
  'Russia attacked Ukraine on Monday.',
  'NORTH KOREA FIRES MISSILE, VOWS TO FIRE MORE',
  'The minister said: “We will not sign the treaty',
  '"They met in Oslo," he told reporters, "and they agreed to trade."',
  "China's envoy denied that it had delivered arms to Iran",
  'PYONGYANG, July 27 (Example Agency) -',
  'Kim Jong Un and Vladimir Putin signed a pact on June 19, 2024, officials said.',
  'Its navy may hold drills next week, according to Mr. Smith.',
  'If the U.S. imposes sanctions, Japan would condemn it.',
  'Former president Moon Jae-in visited Pyongyang in Sept. 2018',
  'The Re\u0301publique franc\u0327aise praised Tu\u0308rkiye and Côte d’Ivoire.',
];

const ODD = [
  '\ud83d', // half of a pair
  '\ude80',
  '🚀',
  '👩🏽\u200d🚀',
  '🇰🇵🇺🇸',
  '\u200b',
  '\u200e',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '\u0301\u0301\u0301',
  '\u0000',
  '\u001b[31m',
  '\u2028',
  '\u2029',
  '\u0085',
  '\r\n\r\n',
  '\r',
  '\t\t',
  '\u00a0\u3000',
  '&amp;&lt;p&gt;&#x27;',
  '</p><script>',
  '“”«»„‟‘’\'"`´',
  '((([[{',
  '…—–-――',
  '!!!???...;;;,,,:::',
  'قال الوزير إن روسيا',
  'שר החוץ',
  '朝鲜发射导弹。',
  'ﬁﬂ№™½',
  'İIıß',
  '$3.5bn 1,000,000 km² 10:30 a.m.',
  'https://news.example/a?b=c&d#e',
  'a'.repeat(400),
  '_'.repeat(60),
];

const JOINTS = [' ', ' ', ' ', '', '\n', '\n\n', ', ', ' and '];

/** A text of up to `most` pieces. */
export function hostileText(most: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PROSE) },
    { weight: 3, arbitrary: fc.constantFrom(...ODD) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
    { weight: 1, arbitrary: fc.constantFrom(...PROSE).map((words) => words.normalize('NFD').toUpperCase()) },
  );
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...JOINTS)), { maxLength: most })
    .map((pairs) => pairs.map(([words, joint]) => `${words}${joint}`).join(''));
}
