/**
 * What part of society an actor belongs to. Codes of PLOVER 2.0 (manual, table 5.2: there MED is health and
 * JRN the press), its codes for actors that belong to no country (table 5.1), and two of CAMEO's that PLOVER
 * dropped and that reports still need (RAD, SET).
 */
export const SECTORS = [
  'GOV', // government: the executive and its ministries
  'MIL', // state armed forces
  'LEG', // legislature
  'JUD', // courts
  'COP', // police
  'SPY', // state intelligence services
  'PRM', // paramilitaries that do not oppose the government
  'REB', // armed opposition
  'UAF', // unidentified armed forces
  'PTY', // political parties
  'OPP', // political opposition
  'PRE', // partly recognised entities
  'ELI', // former office-holders and families of office-holders
  'BUS', // business
  'LAB', // organised labour
  'AGR', // agricultural labour
  'EDU', // education
  'MED', // health
  'JRN', // press
  'REL', // religious bodies
  'SOC', // other civil society
  'CVL', // civilians
  'REF', // refugees and displaced people
  'SET', // settlers
  'RAD', // radicals
  'CRM', // criminals
  'IGO', // international governmental organisations
  'NGO', // non-governmental organisations
  'ISM', // international social movements
  'IMG', // transnational armed groups
  'MNC', // multinational companies
  'UNK', // unidentified
] as const;

export type Sector = (typeof SECTORS)[number];
