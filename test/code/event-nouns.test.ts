/** Acts told by nouns: possessors, of, by and between, light verbs, copulas; and acts of two on each other. */
import { describe } from 'node:test';
import { itCodes, useCoder } from './code-sentences.ts';

const coder = useCoder();

describe('event nouns', () => {
  itCodes(coder, {
    "Russia's invasion of Georgia shocked Europe.": ['ASSAULT RUS>GEO'],
    'The invasion of Georgia by Russia shocked Europe.': ['ASSAULT RUS>GEO'],
    "The Egyptian prime minister's visit to Ethiopia lasted a day.": ['CONSULT EGY>ETH'],
    'Talks between Israel and Lebanon began on Tuesday.': ['CONSULT ISR+LBN>- both'],
    'The delivery of missiles to Iran by Russia took place in May.': ['AID RUS>IRN'],
    'Demonstrations by Iraqis against Iran continued.': ['PROTEST IRQ>IRN'],
    'The visit was the second to Cairo by a Greek minister.': ['CONSULT GRC>EGY'],
    'A bombing killed two Libyan soldiers.': ['ASSAULT ->LBY'],
    'Thousands of Nigerians demonstrated in Abuja.': ['PROTEST NGA>-'],
  });
});

describe('light verbs', () => {
  itCodes(coder, {
    "Norway's foreign minister paid a visit to Sweden.": ['CONSULT NOR>SWE'],
    'Canada imposed sanctions on Belarus.': ['SANCTION CAN>BLR'],
    'Mexico launched an attack on Guatemala.': ['ASSAULT MEX>GTM'],
    'Rwanda came under attack from Burundi.': ['ASSAULT BDI>RWA'],
    'Pakistan received a visit from the Saudi foreign minister.': ['CONSULT SAU>PAK'],
    'The crisis required a meeting between Cuba and Haiti.': ['CONSULT CUB+HTI>- both hypothetical'],
    'The law permits an attack by Eritrea on Ethiopia.': ['ASSAULT ERI>ETH hypothetical'],
  });
});

describe('both sides', () => {
  itCodes(coder, {
    'Armenia and Azerbaijan signed a peace treaty.': ['SUPPORT ARM+AZE>- both'],
    'Armenia signed a peace treaty with Azerbaijan.': ['SUPPORT ARM+AZE>- both'],
    'Thailand exchanged fire with Cambodia.': ['ASSAULT THA+KHM>- both'],
    'Iran and Iraq promised each other military help.': ['AGREE IRN+IRQ>- both'],
    'Iran and Iraq attacked each other.': ['ASSAULT IRN+IRQ>- both'],
    'Kazakhstan received the Uzbek president in Astana.': ['CONSULT UZB>KAZ'],
  });
});
