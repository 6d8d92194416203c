/** What is shown in text and list, and what the marks mean. */
import { ROLE_WORDS, ROLES } from '../marks/role-spans.ts';
import { MODALITIES } from '../words/modality-words.ts';
import { countWords } from '../words/number-words.ts';
import type { ReadingState } from './reading-state.ts';

const SWITCHES = [
  { name: 'claims', label: 'claims' },
  { name: 'background', label: 'background' },
  { name: 'names', label: 'names' },
] as const;

export function ReadingSwitches({ state }: { state: ReadingState }) {
  const shown = state.visible.value;
  const events = shown.filter((coding) => coding.record === 'event').length;
  return (
    <div class="reading-switches">
      <p class="number">
        <b>{countWords(events, 'event')}</b>, {countWords(shown.length - events, 'claim')}
      </p>
      <fieldset>
        <legend class="unseen">Show</legend>
        {SWITCHES.map(({ name, label }) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={state.shows[name].value}
              onChange={(event) => {
                state.shows[name].value = event.currentTarget.checked;
              }}
            />{' '}
            {label}
          </label>
        ))}
      </fieldset>
      <Legend />
    </div>
  );
}

function Legend() {
  return (
    <details class="legend">
      <summary>Legend</summary>
      <ul>
        {MODALITIES.map(({ key, word, about }) => (
          <li key={key}>
            <span class={`seg seg-trigger is-${key}`}>{word}</span> <span class="aside">{about}</span>
          </li>
        ))}
        <li>
          <span class="seg seg-trigger is-done is-claimed">told</span>{' '}
          <span class="aside">by somebody in the report, not by the report itself</span>
        </li>
        <li>
          <span class="seg seg-cue">said</span> <span class="aside">a word of saying</span>{' '}
          <span class="seg seg-content">what is said</span>
        </li>
      </ul>
      <p class="aside">Lit parts of one coding:</p>
      <ul class="legend-roles">
        {ROLES.filter((role) => role !== 'name').map((role) => (
          <li key={role}>
            <span class={`seg lit lit-${role}`}>{ROLE_WORDS[role]}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
