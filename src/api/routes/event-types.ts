/** `GET /event-types`: the types of the codebook, with what they mean in words of their own. */
import { type Codebook, loadCodebook } from '../../knowledge/codebook.ts';
import { eventTypesAnswer } from '../contract/answer-schemas.ts';
import type { EventTypeRow } from '../contract/answers.ts';
import type { ApiRoute, RouteContext } from '../route.ts';
import { wholeList } from '../whole-list.ts';

export const eventTypesRoute: ApiRoute = {
  name: 'listEventTypes',
  method: 'get',
  path: '/event-types',
  summary: 'Event types',
  description:
    'The types of the knowledge that this server works with: names, definitions, quad classes, modes.',
  params: [],
  exports: null,
  body: null,
  status: 200,
  answer: eventTypesAnswer,
  errors: [],
  version: async (context) => codebookOf(context).digest,
  async answerTo(_ask, context) {
    const rows = [...codebookOf(context).types.values()].map(
      ({ type, label, definition, quad, modes }): EventTypeRow => ({
        type,
        label,
        meaning: definition.trim(),
        quad,
        modes: Object.keys(modes),
      }),
    );
    return wholeList(rows);
  },
};

function codebookOf({ knowledgeDir }: RouteContext): Codebook {
  return loadCodebook(knowledgeDir === null ? {} : { root: knowledgeDir });
}
