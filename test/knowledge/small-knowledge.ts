/** A small knowledge of made-up persons in real states, for tests of imports: files by path. */
import { parse } from 'yaml';
import { sha256Hex } from '../../src/base/hash.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { parseKnowledge } from '../../src/knowledge/parse-knowledge.ts';

export const SMALL_FILES: Readonly<Record<string, string>> = {
  'actors/states-x.yaml': `source: states
states:
  - { id: state/tur, iso3: TUR, iso2: TR, name: Turkey, names: [Türkiye, Republic of Turkey], adjectives: [Turkish] }
  - { id: state/prk, iso3: PRK, iso2: KP, name: North Korea, names: [DPRK], adjectives: [North Korean] }
  - { id: state/egy, iso3: EGY, iso2: EG, name: Egypt, names: [Arab Republic of Egypt], adjectives: [Egyptian] }
  - { id: state/usa, iso3: USA, iso2: US, name: United States, names: [United States of America], adjectives: [American] }
  - { id: state/cod, iso3: COD, iso2: CD, name: DR Congo, names: [Democratic Republic of the Congo] }
  - { id: state/old, iso3: OLD, name: Old Congo, names: [DR Congo], to: "1990" }
`,
  'actors/organisations-x.yaml': `source: organisations
organisations:
  - { id: org/young-falcons, name: Young Falcons, names: [], country: TUR, sectors: [REB] }
`,
  'offices/offices.yaml': `source: offices
offices:
  - { id: office/supreme-leader, titles: [supreme leader, general secretary], sectors: [GOV], unique: true }
  - { id: office/president, titles: [president], sectors: [GOV], unique: true }
  - { id: office/vice-president, titles: [vice president], sectors: [GOV], unique: true }
  - { id: office/foreign-minister, titles: [foreign minister, minister of foreign affairs, secretary of state], sectors: [GOV], unique: true }
  - { id: office/defence-minister, titles: [defence minister, minister of defence, secretary of defense], sectors: [GOV, MIL], unique: true }
  - { id: office/deputy-foreign-minister, titles: [deputy foreign minister], sectors: [GOV] }
  - { id: office/minister, titles: [minister, finance minister, treasury secretary, deputy prime minister], sectors: [GOV] }
leader: { titles: [leader], usual: [office/president], parliamentary: [], parliamentaryStates: [], monarchies: [], monarchyStates: [], namedBareStates: [] }
`,
  'actors/persons-x.yaml': `goodUntil: "2024-12-31"
persons:
  - id: person/omer-celikoglu
    name: Ömer Çelikoğlu
    country: TUR
    wikidata: Q900001
    offices:
      - { office: office/foreign-minister, from: "2019-05-01" }
    source: own
  - id: person/han-chol-su
    name: Han Chol Su
    names: [Han Chol-su]
    country: PRK
    familyName: first
    offices:
      - { office: office/supreme-leader, from: "2011-12" }
    source: own
  - id: person/mahmoud-el-tayeb
    name: Mahmoud el-Tayeb
    country: EGY
    offices:
      - { office: office/president, from: "2012", to: "2018-03-04" }
    source: own
  - id: person/nadia-farouk
    name: Nadia Farouk
    country: EGY
    sex: female
    offices:
      - { office: office/president, from: "2018-03-04" }
    source: own
`,
};

/** The small knowledge, with further files or others in the place of its own. */
export function smallKnowledge(more: Readonly<Record<string, string>> = {}): Knowledge {
  const files = Object.entries({ ...SMALL_FILES, ...more }).map(([path, text]) => ({
    path,
    value: parse(text) as unknown,
    sha256: sha256Hex(text),
    compiled: false,
  }));
  return parseKnowledge(files, () => '');
}
