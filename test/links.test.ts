/** Relative links in the documents lead to files and folders that exist, and to headings that are there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { packageRoot } from '../src/base/package-root.ts';

const LEFT_OUT = /(^|\/)(node_modules|dist|coverage|\.[^/]+)(\/|$)/;
const LINK = /\]\(([^()\s]+)\)/g;

function pages(folder: string): string[] {
  return readdirSync(join(packageRoot(), folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (LEFT_OUT.test(path)) return [];
    if (entry.isDirectory()) return pages(path);
    return path.endsWith('.md') ? [path] : [];
  });
}

/** Anchors as GitHub makes them of headings, and explicit ones. */
function anchors(markdown: string): Set<string> {
  const headings = [...markdown.matchAll(/^#+ (.*)$/gm)].map((match) =>
    (match[1] ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
  return new Set([
    ...headings,
    ...[...markdown.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1] ?? ''),
  ]);
}

test('relative links resolve', () => {
  const root = packageRoot();
  const faults: string[] = [];
  let seen = 0;
  for (const page of pages('')) {
    const text = readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '');
    for (const [, link = ''] of text.matchAll(LINK)) {
      if (/^[a-z]+:/.test(link)) continue;
      seen += 1;
      const [path = '', anchor] = link.split('#');
      const file = path === '' ? join(root, page) : resolve(root, dirname(page), path);
      if (!existsSync(file)) faults.push(`${page}: ${link}`);
      else if (anchor && statSync(file).isFile() && !anchors(readFileSync(file, 'utf8')).has(anchor))
        faults.push(`${page}: ${link} (no such heading)`);
    }
  }
  assert.ok(seen > 0, 'the documents have links');
  assert.deepEqual(faults, []);
});
