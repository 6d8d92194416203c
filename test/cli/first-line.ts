/** Waits for a run that writes to a file, so that it can be interrupted with a line done and others left. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** @param part the file, which may not be there yet */
export async function firstLine(part: string): Promise<void> {
  const patienceMs = 60_000;
  for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += 20) {
    if (existsSync(part) && readFileSync(part, 'utf8').includes('\n')) return;
    await wait(20);
  }
  assert.fail(`no line came to ${part}`);
}
