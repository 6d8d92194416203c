/** Why a report was kept without being coded. */
const REASONS: Readonly<Record<string, string>> = {
  language: 'It is not in English.',
  empty: 'It has no text.',
  'too-long': 'It is longer than a report can be (a million characters).',
};

export function notCodedWords(reason: string | null): string {
  return reason === null ? 'No reason is given.' : (REASONS[reason] ?? reason);
}
