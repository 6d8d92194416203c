/** Two at once: "they", "the two", "both sides", rows of names behind one title, and "them" beside who acts. */
import { describe } from 'node:test';
import { itCodes, useCoder } from './code-sentences.ts';

const coder = useCoder();

describe('numbers that stand for whom they count', () => {
  itCodes(coder, {
    'Putin and Xi met in Beijing. The two signed a declaration.': [
      'CONSULT RUS+CHN>- both',
      'SUPPORT RUS+CHN>- both',
    ],
    'Iran and Saudi Arabia restored ties in March. Both denounced Israel.': [
      'SUPPORT IRN+SAU>- both',
      'ACCUSE IRN+SAU>ISR',
    ],
    'Kenya and Tanzania held talks. Both sides signed a treaty.': [
      'CONSULT KEN+TZA>- both',
      'SUPPORT KEN+TZA>- both',
    ],
    // Nobody of a country was named.
    'Two men attacked a bus in Kenya. The two were arrested by Kenyan police.': [
      'ASSAULT ?>KEN',
      'COERCE KEN>-',
    ],
  });
});

describe('one title for several names', () => {
  itCodes(coder, {
    'Foreign ministers Sergei Lavrov and Wang Yi met in Moscow. They signed a declaration.': [
      'CONSULT RUS+CHN>- both',
      'SUPPORT RUS+CHN>- both',
    ],
  });
});

describe('who acts is not acted on', () => {
  itCodes(coder, {
    'Burkina Faso has expelled three French diplomats, accusing them of subversive activities.': [
      'SANCTION BFA>FRA',
      'ACCUSE BFA>FRA',
    ],
  });
});

describe('a verb in the row before it', () => {
  itCodes(coder, {
    'Russia shelled Kharkiv and Israel bombed Rafah on Sunday.': ['ASSAULT RUS>UKR', 'ASSAULT ISR>PSE'],
    'Russia attacked Ukraine and Georgia and bombed Moldova.': ['ASSAULT RUS>UKR+GEO', 'ASSAULT RUS>MDA'],
  });
});

describe('a second verb after what was said', () => {
  itCodes(coder, {
    "Pyongyang's foreign ministry said Seoul and Washington were preparing for war, and threatened to retaliate.":
      ['THREATEN PRK>-'],
    'Mali said that Ukraine was helping rebels, and expelled its ambassador.': [
      'AID UKR>?',
      'SANCTION MLI>UKR',
    ],
    // Without a comma it may be either's.
    'Sudan said Chad had bombed a village and attacked Kenya.': ['ASSAULT TCD>-', 'ASSAULT TCD>KEN'],
  });
});

describe('what else is told in a participle', () => {
  itCodes(coder, {
    // Whom it recognised is not whose demand it was.
    'France rejected the demand, saying it recognised only the president of Gabon.': [
      'REJECT FRA>-',
      'SUPPORT FRA>GAB',
    ],
  });
});

describe('capitals and names', () => {
  itCodes(coder, {
    'Washington condemned Iran on Monday.': ['ACCUSE USA>IRN'],
    'Denzel Washington praised Kenya. Washington thanked Ghana.': ['SUPPORT ?>KEN', 'SUPPORT ?>GHA'],
    'Hungary gave Kenya 50 million euros in aid.': ['AID HUN>KEN'],
  });
});

describe('whose the second verb is', () => {
  itCodes(coder, {
    'The Sudanese army said in a statement that Chadian troops had fired first, and threatened to bomb Chad.':
      ['THREATEN SDN>TCD'],
    'President Lee Myung-bak told the military to strike a base of North Korea, his spokeswoman said.': [
      'ASSAULT ?>PRK hypothetical',
    ],
  });
});
