/** Deeds that a noun takes up from the sentences before: whose they were, and when it cannot be told. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cutField } from '../../src/base/span.ts';
import { itCodes, useCoder } from './code-sentences.ts';

const coder = useCoder();

describe('whose deed a noun means', () => {
  itCodes(coder, {
    'North Korea launched a ballistic missile on Monday. Japan condemned the launch.': [
      'MOBILIZE PRK>-',
      'ACCUSE JPN>PRK',
    ],
    'Kenya expelled two Ugandan diplomats on Friday. Uganda protested against the expulsion.': [
      'SANCTION KEN>UGA',
      'ACCUSE UGA>KEN',
    ],
    'Brazil imposed tariffs on Chinese steel. Beijing criticised the tariffs.': [
      'SANCTION BRA>CHN',
      'ACCUSE CHN>BRA',
    ],
    'Ethiopia signed a port agreement with Eritrea in January. Somalia rejected the deal.': [
      'SUPPORT ETH+ERI>- both',
      'REJECT SOM>ETH+ERI',
    ],
    'Russia attacked Kharkiv on Monday. The attack killed twelve people.': [
      'ASSAULT RUS>UKR',
      'ASSAULT RUS>?',
    ],
  });
});

describe('an act that is told again', () => {
  itCodes(coder, {
    'North Korea fired a missile on Friday. The missile was launched from a train. Japan condemned the launch.':
      ['MOBILIZE PRK>-', 'MOBILIZE PRK>-', 'ACCUSE JPN>PRK'],
  });
});

describe('words for any deed', () => {
  itCodes(coder, {
    'Kenya expelled two Ugandan diplomats on Friday. Rwanda condemned the move.': [
      'SANCTION KEN>UGA',
      'ACCUSE RWA>KEN',
    ],
    'Iran seized a Greek tanker. France condemned the seizure. Italy denounced the move, too.': [
      'COERCE IRN>GRC',
      'ACCUSE FRA>IRN',
      'ACCUSE ITA>IRN',
    ],
    // Its own step is not what it condemns.
    'Peru expelled a Chilean envoy. Chile closed its embassy in Lima and condemned the decision.': [
      'SANCTION PER>CHL',
      'SANCTION CHL>PER',
      'ACCUSE CHL>PER',
    ],
  });
});

describe('nobody is guessed', () => {
  itCodes(coder, {
    // Two differ.
    'Russia shelled Kharkiv on Sunday. Israel bombed Rafah on Monday. Turkey condemned the attack.': [
      'ASSAULT RUS>UKR',
      'ASSAULT ISR>PSE',
      'ACCUSE TUR>-',
    ],
    // Another one than was told.
    'Israel shelled Aleppo on Monday. Turkey condemned the shelling of the mosque.': [
      'ASSAULT ISR>SYR',
      'ACCUSE TUR>-',
    ],
    // No article points back.
    'North Korea launched a missile on Monday. Japan condemned launches.': ['MOBILIZE PRK>-', 'ACCUSE JPN>-'],
  });
});

describe('the explanation', () => {
  it('names the words that the target was taken from', async () => {
    const text = 'North Korea launched a ballistic missile on Monday. Japan condemned the launch.';
    const event = (await coder(text)).find((e) => e.type === 'ACCUSE');
    const evidence = event?.explanation.evidence.filter((e) => e.for === 'target') ?? [];
    assert.deepEqual(
      evidence.map((e) => cutField({ text, title: null }, e)),
      ['launched'],
    );
  });
});
