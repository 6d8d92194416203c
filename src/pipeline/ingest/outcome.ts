/** How an input ended, and the counts of a run: every input has one outcome, and the sum is checked. */
import { pipelineError } from '../errors.ts';

export type IngestOutcome =
  | {
      status: 'filed';
      articleId: string;
      /** False for a report that is kept and labelled, e.g. for its language. */
      coded: boolean;
      events: number;
      claims: number;
      /** It was here, coded by another version. */
      recoded: boolean;
      /** Ids of events and claims that lead elsewhere from now on. */
      redirected: number;
    }
  /** The same input, or another one with the same report, was filed before. */
  | { status: 'known' }
  /** `quarantined`: it was read, and no report could be made or coded of it. `refused`: it could not be read. */
  | { status: 'quarantined' | 'refused'; code: string; message: string };

export type IngestCounts = {
  /** Inputs that were taken up. */
  in: number;
  filed: number;
  /** Of those filed. */
  notCoded: number;
  /** Of those filed. */
  codedAgain: number;
  quarantined: number;
  refused: number;
  known: number;
  /** Taken up when the run was ended, and neither filed nor set aside. */
  left: number;
  /** In the reports that were filed. */
  events: number;
  claims: number;
  redirected: number;
};

export type IngestTally = {
  takeUp(): void;
  add(outcome: IngestOutcome): void;
  /**
   * The counts so far.
   * @param left inputs that were taken up and have no outcome
   * @throws PIPELINE_COUNTS_WRONG when the inputs are not the sum of the rest
   */
  counts(left: number): IngestCounts;
};

export function createIngestTally(): IngestTally {
  const sums = { in: 0, filed: 0, notCoded: 0, codedAgain: 0, quarantined: 0, refused: 0, known: 0 };
  const found = { events: 0, claims: 0, redirected: 0 };
  return {
    takeUp() {
      sums.in++;
    },
    add(outcome) {
      sums[outcome.status]++;
      if (outcome.status !== 'filed') return;
      if (!outcome.coded) sums.notCoded++;
      if (outcome.recoded) sums.codedAgain++;
      found.events += outcome.events;
      found.claims += outcome.claims;
      found.redirected += outcome.redirected;
    },
    counts(left) {
      const counts: IngestCounts = { ...sums, left, ...found };
      checkSum(counts);
      return counts;
    },
  };
}

function checkSum(counts: IngestCounts): void {
  const { filed, quarantined, refused, known, left } = counts;
  if (counts.in === filed + quarantined + refused + known + left) return;
  throw pipelineError(
    'PIPELINE_COUNTS_WRONG',
    `${counts.in} inputs were taken up, and ${filed} filed, ${quarantined} quarantined, ${refused} refused, ${known} known and ${left} left do not add up to them.`,
  );
}

/** E.g. `38 in = 36 filed (2 not coded, 1 coded again) + 1 quarantined + 0 refused + 1 known`. */
export function countsSentence(counts: IngestCounts): string {
  const { filed, notCoded, codedAgain, quarantined, refused, known, left } = counts;
  const notes = [
    ...(notCoded > 0 ? [`${notCoded} not coded`] : []),
    ...(codedAgain > 0 ? [`${codedAgain} coded again`] : []),
  ];
  const parts = [
    `${filed} filed${notes.length === 0 ? '' : ` (${notes.join(', ')})`}`,
    `${quarantined} quarantined`,
    `${refused} refused`,
    `${known} known`,
    ...(left > 0 ? [`${left} left undone`] : []),
  ];
  return `${counts.in} in = ${parts.join(' + ')}`;
}
