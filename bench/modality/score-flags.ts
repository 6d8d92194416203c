/** Flags found against flags wanted. In: judged sentences. Out: precision, recall and F1 of each flag, exact sets. */
import { MODALITIES, type ModalityFlag } from '../../src/record/lists/modalities.ts';
import { f1Of } from '../f1.ts';

/** `found` is null where no event stands on the mark. */
export type JudgedFlags = { wanted: readonly ModalityFlag[]; found: readonly ModalityFlag[] | null };

export type FlagScore = { flag: ModalityFlag; wanted: number; precision: number; recall: number; f1: number };

export function scoreFlags(judged: readonly JudgedFlags[]): FlagScore[] {
  return MODALITIES.map((flag) => {
    const wanted = judged.filter((j) => j.wanted.includes(flag));
    const found = judged.filter((j) => j.found?.includes(flag));
    const both = wanted.filter((j) => j.found?.includes(flag)).length;
    const [precision, recall] = [both / (found.length || 1), both / (wanted.length || 1)];
    return { flag, wanted: wanted.length, precision, recall, f1: f1Of(precision, recall) };
  });
}

export function isExact({ wanted, found }: JudgedFlags): boolean {
  return found !== null && MODALITIES.every((m) => wanted.includes(m) === found.includes(m));
}
