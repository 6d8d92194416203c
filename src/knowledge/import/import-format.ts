/**
 * What a format of lists of office-holders is. One file in `formats/` and one line in `registry.ts` make one: it
 * turns a file's text into entries, as they are written; what they mean is found out afterwards, the same for all.
 */

/** One person in one office, as the list has it. Fields that the list lacks are null. */
export type ListEntry = {
  /** For people: `holders.csv, line 12`. */
  where: string;
  /** As written; empty where nobody is named. */
  name: string;
  /** The family name stands in capitals: "KIM Jong Un", "PUTIN, Vladimir". */
  familyInCapitals: boolean;
  /** Item of Wikidata, `Q…`. */
  wikidata: string | null;
  sex: 'female' | 'male' | null;
  /** A code or a name. */
  state: string;
  title: string;
  start: ListDate | null;
  end: ListDate | null;
  /** The day on which the list saw the person in office, where it gives no start. */
  seenOn: string | null;
};

/** `precision` as Wikidata counts it: 9 year, 10 month, 11 day; null where the list does not say. */
export type ListDate = { text: string; precision: number | null };

export type ListOptions = {
  /** The file's name, for `where`. */
  name: string;
  /** The day that the list speaks of where it names none itself, ISO 8601. */
  asOf: string;
  /** The state of entries that name none; null: they are skipped. */
  state: string | null;
};

export type ImportFormat = {
  name: string;
  /** Of files, when a folder of them is given; without the stop. */
  ending: string;
  /** Named as the source of what comes from it; stands in knowledge/SOURCES.md. */
  source: string;
  /**
   * @returns the entries, and the day that the list speaks of
   * @throws KNOWLEDGE_IMPORT_UNREADABLE when the text is no such list
   */
  read(text: string, options: ListOptions): { entries: ListEntry[]; asOf: string };
};
