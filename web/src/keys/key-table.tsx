/** All shortcuts as a table, by where they work. */
import { Fragment } from 'preact';
import { SHORTCUTS } from './shortcuts.ts';

export function KeyTable() {
  const places = [...new Set(SHORTCUTS.map(({ where }) => where))];
  return (
    <table class="key-table">
      <tbody>
        {places.map((place) => (
          <Fragment key={place}>
            <tr>
              <th colSpan={2} scope="colgroup">
                {place}
              </th>
            </tr>
            {SHORTCUTS.filter(({ where }) => where === place).map(({ name, keys, does }) => (
              <tr key={name}>
                <td>
                  {keys.map((key, index) => (
                    <Fragment key={key}>
                      {index > 0 && ' or '}
                      <kbd>{key}</kbd>
                    </Fragment>
                  ))}
                </td>
                <td>{does}</td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}
