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
    'If Libya deploys troops, Egypt will attack it.': [
      'MOBILIZE LBY>- hypothetical',
      'ASSAULT=THREATEN EGY>LBY future hypothetical',
    ],
  });
});

describe('negation that is none, and none that is', () => {
  itCodes(coder, {
    'Egypt almost attacked Libya.': ['ASSAULT EGY>LBY negated'],
    'Egypt has yet to attack Libya.': ['ASSAULT EGY>LBY negated'],
    'At no time did Egypt attack Libya.': ['ASSAULT EGY>LBY negated'],
    'Sudan dissuaded Egypt from attacking Libya.': ['ASSAULT EGY>LBY negated'],
    'It is not true that Egypt attacked Libya.': ['ASSAULT EGY>LBY negated'],
    'Reports that Egypt attacked Libya are false.': ['ASSAULT EGY>LBY negated'],
    'Egypt did not attack Libya until Friday.': ['ASSAULT EGY>LBY'],
    'Egypt did not attack Libya because of oil but because of water.': ['ASSAULT EGY>LBY'],
    'Egypt did not hesitate to attack Libya.': ['ASSAULT EGY>LBY'],
    'Egypt failed to prevent an attack by Libya on Sudan.': ['ASSAULT LBY>SDN'],
    'Egypt was able to attack Libya.': ['ASSAULT EGY>LBY'],
    'Egypt had to attack Libya.': ['ASSAULT EGY>LBY'],
    'Egypt has not ruled out attacking Libya.': ['ASSAULT EGY>LBY hypothetical'],
  });
});

describe('questions, orders and conditions by form', () => {
  itCodes(coder, {
    'Did Egypt attack Libya?': ['ASSAULT EGY>LBY hypothetical'],
    'Why did Egypt attack Libya?': ['ASSAULT EGY>LBY'],
    'Will Egypt attack Libya?': ['ASSAULT=THREATEN EGY>LBY future hypothetical'],
    'Had Egypt attacked Libya, Sudan would have wept.': ['ASSAULT EGY>LBY hypothetical'],
    'Assuming that Egypt attacks Libya, Sudan will wait.': ['ASSAULT EGY>LBY hypothetical'],
    'As long as Egypt attacks Libya, Sudan will wait.': ['ASSAULT EGY>LBY hypothetical'],
    'Egypt is suspected of having attacked Libya.': ['ASSAULT EGY>LBY hypothetical'],
    'Egypt is committed to attacking Libya.': ['ASSAULT=THREATEN EGY>LBY future'],
    'Egypt is close to attacking Libya.': ['ASSAULT=THREATEN EGY>LBY future'],
    "The visit of Egypt's president to Libya did not take place.": ['CONSULT EGY>LBY negated'],
  });
});

describe('an event noun and what is said of it', () => {
  itCodes(coder, {
    'An attack by Egypt on Libya is possible.': ['ASSAULT EGY>LBY hypothetical'],
    'An attack by Egypt on Libya is imminent.': ['ASSAULT=THREATEN EGY>LBY future'],
    'An attack by Egypt on Libya would be a mistake.': ['ASSAULT EGY>LBY hypothetical'],
    "Egypt's attack on Libya will not be forgotten.": ['ASSAULT EGY>LBY'],
    "Egypt's attack on Libya might anger Sudan.": ['ASSAULT EGY>LBY'],
    'Sudan fears an attack by Egypt on Libya.': ['ASSAULT EGY>LBY hypothetical'],
    'Sudan is bracing for an attack by Egypt on Libya.': ['ASSAULT=THREATEN EGY>LBY future'],
  });
});

describe('instead, too and never again', () => {
  itCodes(coder, {
    'Rather than attacking Libya, Egypt slept.': ['ASSAULT EGY>LBY negated'],
    'Egypt was too weak to attack Libya.': ['ASSAULT EGY>LBY negated'],
    'Egypt will never again attack Libya.': ['ASSAULT EGY>LBY negated future'],
    'Egypt attacked Libya no fewer than six times.': ['ASSAULT EGY>LBY'],
  });
});

describe('long past', () => {
  itCodes(coder, {
    'Egypt attacked Libya in 1977.': ['ASSAULT EGY>LBY historical'],
    "Egypt's 1977 attack on Libya is well known.": ['ASSAULT EGY>LBY historical'],
    'Egypt used to attack Libya.': ['ASSAULT EGY>LBY historical'],
    'Egypt attacked Libya during the Cold War.': ['ASSAULT EGY>LBY historical'],
    'Egypt once again attacked Libya.': ['ASSAULT EGY>LBY'],
  });
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

describe('verbs over event nouns', () => {
  itCodes(coder, {
    'Egypt plans an attack on Libya.': ['ASSAULT=THREATEN EGY>LBY future'],
    'Egypt is preparing an offensive against Libya.': ['ASSAULT=THREATEN EGY>LBY future'],
    'Egypt plotted an attack on Libya.': ['ASSAULT EGY>LBY hypothetical'],
    'Egypt is considering sanctions on Libya.': ['SANCTION EGY>LBY hypothetical'],
    'Egypt aborted an attack on Libya.': ['ASSAULT EGY>LBY negated'],
    'Libya foiled an attack by Egypt.': ['ASSAULT EGY>- negated'],
    'Libya failed to stop the attack by Egypt.': ['ASSAULT EGY>-'],
    'Libya kept Egypt from attacking Sudan.': ['ASSAULT EGY>SDN negated'],
    'The president of Egypt called off a visit to Sudan.': ['CONSULT=REJECT EGY>SDN negated'],
    'The president of Egypt put off his visit to Sudan.': ['CONSULT=REJECT EGY>SDN negated future'],
    'Egypt cancelled talks with Sudan.': ['CONSULT=REJECT EGY>SDN negated'],
    'Egypt called off peace talks with Sudan.': ['CONSULT=REJECT EGY>SDN negated'],
    'Egypt cancelled the visit of the Sudanese president.': ['REJECT EGY>SDN'],
    'A planned attack by Egypt on Libya was foiled.': ['ASSAULT EGY>LBY negated'],
    'Egypt postponed a planned visit to Sudan by its president.': ['CONSULT=REJECT EGY>SDN negated future'],
  });
});

describe('acts whose parties nobody names', () => {
  itCodes(coder, {
    'The 1950 invasion of South Korea began at dawn.': ['ASSAULT ->KOR historical'],
    'The bombardment of the old town lasted a year.': ['ASSAULT ->-'],
    'An attack on the bridge was foiled.': ['ASSAULT ->- negated'],
    'There were no attacks on the convoy.': ['ASSAULT ->- negated'],
    'None of the hostages was released.': ['RETREAT ->? negated'],
    'Not one of the hostages was released.': ['RETREAT ->? negated'],
    'The two leaders are expected to sign a treaty.': ['SUPPORT=AGREE ->- future'],
    'The weather was fine after the meeting.': [],
    'The report on the attack is long.': [],
  });
});

describe('headlines, the verge of an act, and talks between two', () => {
  itCodes(coder, {
    'Macron to visit Cairo': ['CONSULT=AGREE FRA>EGY future'],
    'Egypt is on the verge of signing a treaty with Sudan.': ['SUPPORT=AGREE EGY+SDN>- both future'],
    'Egypt is on track to sign a treaty with Sudan.': ['SUPPORT=AGREE EGY+SDN>- both future'],
    'Talks were held between Egypt and Sudan.': ['CONSULT EGY+SDN>- both'],
    'No talks were held between Egypt and Sudan.': ['CONSULT EGY+SDN>- both negated'],
    'Egypt said reports that it had attacked Libya were untrue.': ['ASSAULT EGY>LBY negated'],
    'Egypt proposed talks with Sudan.': ['AGREE EGY>SDN'],
  });
});
