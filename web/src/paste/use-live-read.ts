/**
 * Reads a text as it is written: some time after the last change, or at once when asked. Only one question is on
 * its way; a new one drops the one before.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ReadAnswer, ReadAsk } from '../../../src/api/contract/answers.ts';
import { type DeskError, isAbort, postJson, toDeskError } from '../api/client.ts';
import type { Pasted } from './paste-state.ts';

export type LiveRead = {
  answer: ReadAnswer | null;
  /** Grows with every answer. */
  round: number;
  error: DeskError | null;
  reading: boolean;
  readNow: () => void;
};

const QUIET_MS = 600;

export function useLiveRead(pasted: Pasted): LiveRead {
  const [state, setState] = useState<Omit<LiveRead, 'readNow'>>({
    answer: null,
    round: 0,
    error: null,
    reading: false,
  });
  const latest = useRef(pasted);
  latest.current = pasted;
  const controller = useRef<AbortController | null>(null);
  const readNow = useCallback(() => {
    controller.current?.abort();
    const ask = toAsk(latest.current);
    if (ask === null) {
      setState((before) => ({ ...before, answer: null, error: null, reading: false }));
      return;
    }
    const own = new AbortController();
    controller.current = own;
    setState((before) => ({ ...before, error: null, reading: true }));
    postJson<ReadAnswer>('/read', ask, own.signal).then(
      (answer) => setState((before) => ({ answer, round: before.round + 1, error: null, reading: false })),
      (error: unknown) => {
        if (!isAbort(error)) setState((before) => ({ ...before, error: toDeskError(error), reading: false }));
      },
    );
  }, []);
  const { text, title, publishedAt, url } = pasted;
  useEffect(() => {
    const timer = setTimeout(readNow, QUIET_MS);
    return () => clearTimeout(timer);
  }, [text, title, publishedAt, url, readNow]);
  useEffect(() => () => controller.current?.abort(), []);
  return { ...state, readNow };
}

/** Null when there is nothing to read. */
function toAsk({ text, title, publishedAt, url }: Pasted): ReadAsk | null {
  if (text.trim() === '') return null;
  return {
    text,
    parse: true,
    ...(title.trim() === '' ? {} : { title: title.trim() }),
    ...(publishedAt.trim() === '' ? {} : { publishedAt: publishedAt.trim() }),
    ...(url.trim() === '' ? {} : { url: url.trim() }),
  };
}
