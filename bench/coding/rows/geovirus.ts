/** Place names of GeoVirus: news of epidemics. */
import { placeFigures } from '../place-figures.ts';
import type { Row } from '../row.ts';

export const geovirus: Row = {
  name: 'geovirus',
  set: 'GeoVirus, toponyms with coordinates',
  licence: 'GPL-3.0 repository',
  use: 'measure',
  run: (bench) => placeFigures(bench, 'GeoVirus.xml', '.48'),
};
