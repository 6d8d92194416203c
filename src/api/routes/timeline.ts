/** `GET /timeline`: events counted by stretches of time, under the same filters as the list. */
import type { FilterParam } from '../../store/filter-params.ts';
import { EVENT_PARAMS, parseEventFilter } from '../../store/parse-filter.ts';
import { TIMELINE_UNITS } from '../../store/port.ts';
import { timelineAnswer } from '../contract/answer-schemas.ts';
import { chosen, valuesFor } from '../read-query.ts';
import { type ApiRoute, storeVersion } from '../route.ts';
import { wholeList } from '../whole-list.ts';

const UNIT: FilterParam = {
  name: 'unit',
  many: false,
  about: 'Length of a stretch; default: the finest that gives at most 120.',
  takes: `one of ${TIMELINE_UNITS.join(', ')}`,
  values: TIMELINE_UNITS,
};

export const timelineRoute: ApiRoute = {
  name: 'timeline',
  method: 'get',
  path: '/timeline',
  summary: 'Events by time',
  description: 'Counts of events in each stretch of time; stretches without any are left out.',
  params: [...EVENT_PARAMS, UNIT],
  exports: null,
  body: null,
  status: 200,
  answer: timelineAnswer,
  errors: ['STORE_FILTER_INVALID', 'API_PARAMETER_INVALID'],
  version: storeVersion,
  async answerTo({ values }, { store }) {
    const filter = parseEventFilter(valuesFor(values, EVENT_PARAMS));
    const unit = chosen(values, 'unit', TIMELINE_UNITS) ?? null;
    const timeline = await store.timeline(filter, unit);
    return { ...wholeList(timeline.bins), unit: timeline.unit, undated: timeline.undated };
  },
};
