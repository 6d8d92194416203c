/** The rows of the table, in the order in which they are printed. A new one is a file here and a line below. */
import type { Row } from '../row.ts';
import { geovirus } from './geovirus.ts';
import { modality } from './modality.ts';
import { own } from './own.ts';
import { petr2 } from './petr2.ts';
import { petr2None } from './petr2-none.ts';
import { petr2Reread } from './petr2-reread.ts';
import { plover } from './plover.ts';
import { plv } from './plv.ts';
import { polnear } from './polnear.ts';
import { probes } from './probes.ts';
import { reliability } from './reliability.ts';
import { seed } from './seed.ts';
import { speed } from './speed.ts';
import { times } from './times.ts';
import { trNews } from './tr-news.ts';

export const ROWS = [
  probes,
  seed,
  own,
  petr2,
  petr2Reread,
  petr2None,
  plv,
  plover,
  polnear,
  modality,
  times,
  trNews,
  geovirus,
  speed,
  reliability,
] as const satisfies readonly Row[];
