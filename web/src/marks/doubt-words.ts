/** Why a coding is uncertain, in plain words. In: the names that evidence gives to doubts. Out: a clause each. */
const DOUBTS: Readonly<Record<string, string>> = {
  'doubt.capitals': 'the sentence is in capitals, and a side is unknown',
  'doubt.look-alikes': 'words mix letters of two alphabets',
  'doubt.table': 'it stands in a row of a table',
  'doubt.length': 'the sentence is too long for its structure to be trusted',
  'doubt.open-quote': 'a quotation mark before it never closes',
};

/** The reasons that the text gives; where it gives none, a part is missing or the score is low. */
export function doubtWords(evidence: readonly { for: string }[]): string {
  const reasons = [...new Set(evidence.flatMap((one) => DOUBTS[one.for] ?? []))];
  return reasons.length === 0 ? 'a part is missing or the score is low' : reasons.join('; ');
}
