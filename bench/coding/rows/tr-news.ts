/** Place names of TR-News: news of small and large places, adjectives of states among the names. */
import { placeFigures } from '../place-figures.ts';
import type { Row } from '../row.ts';

export const trNews: Row = {
  name: 'tr-news',
  set: 'TR-News, toponyms with coordinates',
  licence: 'GPL-3.0 repository',
  use: 'measure',
  run: (bench) => placeFigures(bench, 'TR-News.xml', '.40'),
};
