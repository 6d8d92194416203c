/** Two cues, one act: what is demanded, threatened, rejected or rehearsed is no event of its own. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { itCodes, useCoder } from './code-sentences.ts';

const coder = useCoder();

describe('content of an outer act', () => {
  itCodes(coder, {
    'Egypt demanded that Libya withdraw its troops from the border.': ['REQUEST EGY>LBY'],
    'Egypt said that Libya must withdraw its troops.': ['REQUEST EGY>LBY'],
    'Egypt threatened to attack Libya.': ['THREATEN EGY>LBY'],
    'Egypt rejected a Libyan offer to host talks.': ['REJECT EGY>LBY'],
    'Egypt agreed to supply rockets to Sudan.': ['AID=AGREE EGY>SDN future'],
    "Egypt welcomed the Libyan president's visit to Sudan.": ['SUPPORT EGY>LBY', 'CONSULT LBY>SDN'],
  });

  it('gives a threat the mode of what is threatened', async () => {
    const modes = async (text: string) => (await coder(text)).map((e) => e.mode);
    assert.deepEqual(await modes('Egypt threatened to attack Libya.'), ['violence']);
    assert.deepEqual(await modes('Egypt threatened to expel Libyan diplomats.'), ['expel']);
    assert.deepEqual(await modes('Egypt threatened Libya with a suspension of the talks.'), ['relations']);
  });
});

describe('one act in two verbs', () => {
  itCodes(coder, {
    'Students blocked roads in Cairo to protest against Israel.': ['PROTEST ?>ISR'],
    'Egypt shelled a Libyan village, killing ten people.': ['ASSAULT EGY>LBY'],
  });
});

describe('no act at all', () => {
  itCodes(coder, {
    'Egyptian fighters carried out strikes in the exercise.': [],
    'United Nations resolutions forbid Libya to import weapons.': [],
    'Egyptian aggression worries Libya.': [],
  });
});

describe('warnings', () => {
  itCodes(coder, {
    'If the blockade goes on, Egypt will answer with force, its state media warned.': ['THREATEN EGY>-'],
    'Egypt warned that the price would rise if Libya closed the canal.': ['THREATEN EGY>LBY'],
    'Egypt warned that the river was rising.': [],
  });
});

describe('told in passing', () => {
  itCodes(coder, {
    'France urged restraint after Russia invaded Georgia.': ['REQUEST FRA>-', 'ASSAULT RUS>GEO'],
    'Italy demanded the release of two sailors, whom Libya had arrested in May.': [
      'REQUEST ITA>-',
      'COERCE LBY>?',
    ],
  });
});
