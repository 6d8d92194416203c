/** Every address that a route answers: with and without .json, and with the ending of each export format. */
import type { ExportFormat } from '../publish/export-format.ts';
import { EXPORT_FORMATS } from '../publish/registry.ts';
import type { FilterParam } from '../store/filter-params.ts';
import type { ApiRoute } from './route.ts';

export type Address = {
  route: ApiRoute;
  /** As in OpenAPI: `{id}` stands for an id. */
  path: string;
  params: readonly FilterParam[];
  /** Null answers JSON. */
  format: ExportFormat | null;
};

/** The first is the route's own. */
export function addressesOf(route: ApiRoute): Address[] {
  const { path, params, exports } = route;
  const own: Address = { route, path, params, format: null };
  if (route.method !== 'get' || path.endsWith('.json')) return [own];
  const found = [own, { ...own, path: `${path}.json` }];
  if (exports === null) return found;
  return [
    ...found,
    ...EXPORT_FORMATS.map((format) => ({
      route,
      path: `${path}.${format.name}`,
      params: exports.params,
      format,
    })),
  ];
}
