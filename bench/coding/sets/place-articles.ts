/** Articles with resolved place names, read once for the rows of places and of speed. */
import type { Document } from '../../../src/record/document.ts';
import { type GoldArticle, parseGold } from '../../places/gold.ts';
import { type Bench, readData, toArticle } from '../open-bench.ts';

export type ReadArticle = { gold: GoldArticle; document: Document };

/** Documents as the reader leaves them, nothing resolved; undefined without the file. */
export function readPlaceArticles(bench: Bench, file: string): Promise<ReadArticle[] | undefined> {
  return bench.once(file, async () => {
    const xml = readData('places', file);
    if (xml === undefined) return undefined;
    const { reader } = await bench.stages();
    return bench.each(file, parseGold(xml), async (gold) => ({
      gold,
      document: await reader.read(toArticle(gold.text, gold.date)),
    }));
  });
}
