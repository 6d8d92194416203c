/**
 * Marks a coding right or wrong, or takes that back: shown at once, sent, and put back as it was when the server
 * says no. Every mark can be undone from the message that confirms it.
 */
import { signal } from '@preact/signals';
import type { ReviewAsk, ReviewsAnswer } from '../../../src/api/contract/answers.ts';
import { postJson, toDeskError } from '../api/client.ts';
import { refreshStoreInfo, storeInfo } from '../state/store-info.ts';
import { type Standing, setStanding, type Verdict } from './review-state.ts';
import { askReviewer } from './reviewer.ts';
import { showToast } from './toast-state.ts';

export type ToMark = {
  id: string;
  record: 'event' | 'claim';
  /** What counts now. */
  standing: Standing | null;
};

const READ_ONLY =
  'This store is open for reading only, so nothing can be marked. Serve it from where it can be written.';

/** Counts up with every review that the server has taken, so that histories are asked for again. */
export const reviewsTaken = signal(0);

/** True when the store takes no reviews. Reads a signal. */
export function isReadOnly(): boolean {
  return storeInfo.value?.readOnly === true;
}

export async function markCoding(coding: ToMark, verdict: Verdict, why: string | null = null): Promise<void> {
  if (isReadOnly()) return showToast({ words: READ_ONLY, code: 'STORE_READ_ONLY' });
  const { standing } = coding;
  if (standing?.verdict === verdict && (why === null || why === standing.why)) {
    return showToast({ words: `It is marked ${verdict} already.`, action: undoOf(coding, standing) });
  }
  const by = await askReviewer();
  if (by === null) return;
  const next = { verdict, by, why, at: new Date().toISOString() };
  if (await send(coding, next, { target: coding.id, verdict, by, ...(why === null ? {} : { why }) })) {
    showToast({
      words:
        verdict === 'wrong'
          ? `Marked wrong: this ${coding.record} leaves lists and exports.`
          : 'Marked right.',
      action: undoOf(coding, next),
    });
  }
}

/** Takes back the review that counts. */
export async function undoMark(coding: ToMark): Promise<void> {
  if (isReadOnly()) return showToast({ words: READ_ONLY, code: 'STORE_READ_ONLY' });
  if (coding.standing === null) return showToast({ words: 'There is no review to take back here.' });
  const by = await askReviewer();
  if (by === null) return;
  if (await send(coding, null, { target: coding.id, verdict: null, by })) {
    showToast({ words: 'The review was taken back. Both stay in the history.' });
  }
}

function undoOf(coding: ToMark, standing: Standing): { label: string; run: () => void } {
  return { label: 'Undo', run: () => void undoMark({ ...coding, standing }) };
}

async function send(coding: ToMark, next: Standing | null, ask: ReviewAsk): Promise<boolean> {
  const putBack = setStanding(coding.id, next);
  try {
    const { rows } = await postJson<ReviewsAnswer>('/reviews', ask);
    const taken = rows[0];
    // When a review is taken back, the one before it may count again; only the server knows.
    if (taken !== undefined) {
      const { after, by, at, why } = taken;
      setStanding(coding.id, after === null ? null : { verdict: after, by, at, why });
    }
    reviewsTaken.value += 1;
    void refreshStoreInfo();
    return true;
  } catch (error) {
    putBack();
    const { code, message } = toDeskError(error);
    showToast({ words: `It was not marked. ${message}`, code });
    return false;
  }
}
