/** Who acts, is acted on and speaks, and how often. A name leads to its events. */
import type { ActorRow } from '../api/rows.ts';
import { ROW_KEYS } from '../keys/row-focus.ts';
import { useKeys } from '../keys/use-keys.ts';
import { EmptyList } from '../lists/empty-list.tsx';
import { ListPage } from '../lists/list-page.tsx';
import { MoreRows } from '../lists/more-rows.tsx';
import { useListPage } from '../lists/use-list-page.ts';
import { ErrorBox } from '../parts/error-box.tsx';
import { Skeleton } from '../parts/skeleton.tsx';
import { type Filter, toQuery, withValues } from '../state/filter.ts';
import { actorValue } from '../words/actor-value.ts';
import { numberWords } from '../words/number-words.ts';
import '../styles/actors.css';

const SORTS = [
  ['-count', 'most often first'],
  ['name', 'by name'],
] as const;

export default function ActorsPage() {
  useKeys(ROW_KEYS);
  const hold = useListPage<ActorRow>('actors');
  const { filter, setFilter, list, counts } = hold;
  return (
    <ListPage
      hold={hold}
      title="Actors"
      one="actor"
      sorts={SORTS}
      above={<NameFilter filter={filter} setFilter={setFilter} />}
    >
      {list.error !== null && <ErrorBox error={list.error} retry={list.retry} />}
      {list.error === null && list.rows === null && <Skeleton rows={8} />}
      {list.rows?.length === 0 && !list.loading && (
        <EmptyList kind="actors" filter={filter} setFilter={setFilter} />
      )}
      {list.rows !== null && list.rows.length > 0 && <ActorTable rows={list.rows} />}
      <MoreRows list={list} count={counts.count} what="actors" />
    </ListPage>
  );
}

function NameFilter({ filter, setFilter }: { filter: Filter; setFilter: (filter: Filter) => void }) {
  return (
    <form
      class="name-filter"
      onSubmit={(event) => {
        event.preventDefault();
        const words = String(new FormData(event.currentTarget).get('q') ?? '').trim();
        setFilter(withValues(filter, 'q', words === '' ? [] : [words]));
      }}
    >
      <label for="actor-name">Name</label>
      <input id="actor-name" name="q" type="search" key={filter.q?.[0]} defaultValue={filter.q?.[0] ?? ''} />
      <button type="submit">Find</button>
    </form>
  );
}

function ActorTable({ rows }: { rows: readonly ActorRow[] }) {
  return (
    <table class="actor-table">
      <thead>
        <tr>
          <th scope="col">Actor</th>
          <th scope="col">Country</th>
          <th scope="col" class="wide-only">
            Sectors
          </th>
          <th scope="col" class="is-number">
            acts
          </th>
          <th scope="col" class="is-number">
            acted on
          </th>
          <th scope="col" class="is-number">
            speaks
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((actor) => {
          const value = actorValue(actor);
          return (
            <tr key={`${value} ${actor.country}`} data-row tabIndex={-1}>
              <th scope="row">
                <a href={eventsOf('actor', value)} data-open>
                  {actor.name}
                </a>
                {actor.id === null && (
                  <span class="tag" title="The knowledge does not have this actor">
                    not known
                  </span>
                )}
              </th>
              <td>{actor.country ?? ''}</td>
              <td class="wide-only">{actor.sectors.join(' ')}</td>
              <td class="is-number">
                <Count count={actor.asSource} href={eventsOf('source', value)} />
              </td>
              <td class="is-number">
                <Count count={actor.asTarget} href={eventsOf('target', value)} />
              </td>
              <td class="is-number">
                <Count
                  count={actor.asSpeaker}
                  href={`/claim-list?${toQuery('claims', { filter: { actor: [value] }, sort: null })}`}
                />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Count({ count, href }: { count: number; href: string }) {
  return count === 0 ? <span class="aside">·</span> : <a href={href}>{numberWords(count)}</a>;
}

function eventsOf(name: 'actor' | 'source' | 'target', value: string): string {
  return `/?${toQuery('events', { filter: { [name]: [value] }, sort: null })}`;
}
