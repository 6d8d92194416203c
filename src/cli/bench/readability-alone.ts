/**
 * The yardstick that is not ours: Mozilla's Readability over a linkedom tree of the whole page, as its readme
 * shows it. In: a page. Out: the length of the text it finds. It reads no metadata and codes nothing.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

export function readabilityAlone(html: string): number {
  const { document } = parseHTML(html);
  return new Readability(document as never).parse()?.textContent?.length ?? 0;
}
