/** Who is acted on where he stands below the object, in a participle, or in what is promised, refused or demanded. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itCodes, useCoder } from './code-sentences.ts';

const coder = useCoder();

describe('below the object', () => {
  itCodes(coder, {
    'Brazil lifted an embargo on sales of rice to Cuba.': ['RETREAT BRA>CUB'],
    'Japan lifted its boycott of Peruvian fishing firms.': ['RETREAT JPN>PER'],
    'The European Union dropped sanctions against diamonds from Angola.': ['RETREAT IGO>AGO'],
    'Zambia has imposed restrictions on trucks from Malawi.': ['SANCTION ZMB>MWI'],
    'Yemeni rebels launched a missile attack against a base in Saudi Arabia.': ['ASSAULT YEM>SAU'],
    'Swiss prosecutors opened an investigation into allegations made against a Qatari minister.': [
      'ACCUSE CHE>QAT',
    ],
    "Mexico called for an end to Honduras's blockade of the border crossing.": ['REQUEST MEX>HND'],
  });
});

describe('in what is promised, refused, demanded', () => {
  itCodes(coder, {
    'Nigeria agreed to join a regional force with Benin.': ['AGREE NGA>BEN'],
    'Poland threatened to pull out of a deal with Hungary.': ['THREATEN POL>HUN'],
    'The Dutch parliament demanded that control of the camps be taken away from Libyan militias.': [
      'REQUEST NLD>LBY',
    ],
  });
});

describe('nobody is taken', () => {
  itCodes(coder, {
    'Kenyan troops captured part of a rebel stronghold on the Somali border.': ['COERCE KEN>-'],
    'Fiji condemned an attack in Samoa.': ['ACCUSE FJI>-'],
    'French soldiers remained on alert in Madagascar.': ['MOBILIZE FRA>-'],
    'Japan rejected a plan that Russia had criticised.': ['REJECT JPN>-', 'ACCUSE RUS>-'],
    'Peru and Chile signed a pact on fishing off Ecuador.': ['SUPPORT PER+CHL>- both'],
    'Egypt refused to negotiate after talks in Oman.': ['CONSULT=REJECT EGY>- negated'],
  });
});

it('the explanation names the path to the target', async () => {
  const [event] = await coder('Zambia has imposed restrictions on trucks from Malawi.');
  assert.match(event?.explanation.rule ?? '', /target obj\.p:on\.p:from;/);
});
