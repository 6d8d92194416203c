/** Deep subject and object: voice, control, relative clauses, participles, coordination. */
import { describe } from 'node:test';
import { itCodes, useCoder } from './code-sentences.ts';

const coder = useCoder();

describe('active and passive', () => {
  itCodes(coder, {
    'Egypt supplied rockets to Sudan in April.': ['AID EGY>SDN'],
    'Rockets were supplied to Sudan by Egypt in April.': ['AID EGY>SDN'],
    'Rockets were supplied to Sudan in April.': ['AID ->SDN'],
    'Sudan was given rockets by Egypt.': ['AID EGY>SDN'],
    'Turkey was condemned by Greece on Monday.': ['ACCUSE GRC>TUR'],
  });
});

describe('control', () => {
  itCodes(coder, {
    'France promised Kenya to reform its own courts.': ['AGREE FRA>KEN'],
    'Italy urged Libya to release the fishermen.': ['REQUEST ITA>LBY'],
    'Germany persuaded Serbia to recognise Kosovo.': ['SUPPORT SRB>XKX'],
    'Kuwait accused Iraq of shelling a border post.': ['ACCUSE KWT>IRQ', 'ASSAULT IRQ>-'],
    'Brazil began supplying rifles to Angola.': ['AID BRA>AGO'],
    'Egypt warned Libya that it would bomb the port.': ['THREATEN EGY>LBY'],
  });
});

describe('relative clauses and participles', () => {
  itCodes(coder, {
    'The minister of Oman, who visited Qatar on Sunday, was silent.': ['CONSULT OMN>QAT'],
    'The rockets that Egypt supplied to Sudan arrived late.': ['AID EGY>SDN'],
    'The rockets supplied by Egypt to Sudan were old.': ['AID EGY>SDN'],
    'Ghana thanked Togo, which had sent food to it.': ['SUPPORT GHA>TGO', 'AID TGO>GHA'],
    'Armenia, attacked by Azerbaijan in May, asked France for help.': ['ASSAULT AZE>ARM', 'REQUEST ARM>FRA'],
    'Hungary, accusing Romania of espionage, expelled two diplomats.': ['ACCUSE HUN>ROU', 'SANCTION HUN>?'],
  });
});

describe('coordination', () => {
  itCodes(coder, {
    'India and Pakistan attacked Afghanistan.': ['ASSAULT IND+PAK>AFG'],
    'Iran praised Syria and condemned Israel.': ['SUPPORT IRN>SYR', 'ACCUSE IRN>ISR'],
    'Denmark visited and praised Greenland.': ['CONSULT DNK>GRL', 'SUPPORT DNK>GRL'],
    'Sweden sent Finland and Estonia ammunition.': ['AID SWE>FIN+EST'],
    'Japan condemned China and South Korea.': ['ACCUSE JPN>CHN+KOR'],
  });
});

describe('whose deed it is', () => {
  itCodes(coder, {
    'Kenya and Uganda signed separate agreements with Chad.': ['SUPPORT KEN+UGA>TCD'],
    'Ghana and Togo held separate talks with Benin.': ['CONSULT GHA+TGO>BEN'],
    'Peru and Chile met individually with Brazil.': ['CONSULT PER+CHL>BRA'],
    'China signed a separate agreement with Niger.': ['SUPPORT CHN+NER>- both'],
    'Hamas claimed responsibility for the attack on a Turkish base.': ['ASSAULT PSE>TUR'],
    'Hamas has not claimed responsibility for the attack on a Turkish base.': [],
    'Azerbaijan blocked the Armenian road.': ['COERCE AZE>ARM'],
    'Finland cancelled a meeting that had been planned with Hungary.': ['CONSULT=REJECT FIN>- negated'],
  });
});
