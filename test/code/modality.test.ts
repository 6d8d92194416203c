/** Done, not done, to come, possible or long past: PLOVER's four auxiliary modes, one device a sentence. */
import { describe } from 'node:test';
import { itCodes, useCoder } from './code-sentences.ts';

const coder = useCoder();

describe('negation', () => {
  itCodes(coder, {
    'Egypt did not supply rockets to Sudan.': ['AID EGY>SDN negated'],
    'Egypt never attacked Libya.': ['ASSAULT EGY>LBY negated'],
    'Egypt supplied no rockets to Sudan.': ['AID EGY>SDN negated'],
    'Egypt no longer supplies rockets to Sudan.': ['AID EGY>SDN negated'],
    'Egypt failed to supply rockets to Sudan.': ['AID EGY>SDN negated'],
    'Egypt stopped supplying rockets to Sudan.': ['AID EGY>SDN negated'],
    'Egypt denied that it attacked Libya.': ['ASSAULT EGY>LBY negated'],
    'Bolivia neither praised nor condemned Peru.': ['SUPPORT BOL>PER negated', 'ACCUSE BOL>PER negated'],
    'Egypt did not refuse to help Sudan.': ['AID EGY>SDN'],
    'Egypt not only supplied rockets to Sudan but also attacked Libya.': ['AID EGY>SDN', 'ASSAULT EGY>LBY'],
  });
});

describe('to come and possible', () => {
  itCodes(coder, {
    'Egypt may supply rockets to Sudan.': ['AID EGY>SDN hypothetical'],
    'Egypt would have supplied rockets to Sudan.': ['AID EGY>SDN hypothetical'],
    'Egypt seems to have attacked Libya.': ['ASSAULT EGY>LBY hypothetical'],
    'Egypt will visit Sudan once Libya has attacked Chad.': [
      'CONSULT=AGREE EGY>SDN future',
      'ASSAULT LBY>TCD hypothetical',
    ],
    'Chile tried to invade Peru.': ['ASSAULT CHL>PER hypothetical'],
    'The risk of an attack by Egypt on Libya grew.': ['ASSAULT EGY>LBY hypothetical'],
    'Egypt promised help to Sudan if it was attacked.': ['AGREE EGY>SDN', 'ASSAULT ->EGY hypothetical'],
    'If Libya mobilises, Egypt will attack it.': [
      'MOBILIZE LBY>- hypothetical',
      'ASSAULT=THREATEN EGY>LBY future hypothetical',
    ],
  });
});

describe('long past', () => {
  itCodes(coder, { 'Egypt attacked Libya in 1977.': ['ASSAULT EGY>LBY historical'] });
});

describe('reductions', () => {
  itCodes(coder, {
    'Egypt will supply rockets to Sudan.': ['AID=AGREE EGY>SDN future'],
    'Egypt said it would supply rockets to Sudan.': ['AID=AGREE EGY>SDN future'],
    'Egypt is ready to help Sudan.': ['AID=AGREE EGY>SDN future'],
    'The president of Egypt is to visit Sudan in June.': ['CONSULT=AGREE EGY>SDN future'],
    'Egypt refused to supply rockets to Sudan.': ['AID=REJECT EGY>SDN negated'],
    'Egypt will withdraw its troops from Libya.': ['RETREAT=CONCEDE EGY>LBY future'],
    'Egypt will attack Libya.': ['ASSAULT=THREATEN EGY>LBY future'],
  });
});
