/** The fields of the paste page. Typing is enough; the button and Ctrl+Enter read at once. */
import { EXAMPLE } from './example-text.ts';
import type { Pasted } from './paste-state.ts';

type Props = {
  pasted: Pasted;
  change: (change: Partial<Pasted>) => void;
  readNow: () => void;
  isReading: boolean;
};

export function PasteForm({ pasted, change, readNow, isReading }: Props) {
  return (
    <form
      class="paste-form"
      onSubmit={(event) => {
        event.preventDefault();
        readNow();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        readNow();
      }}
    >
      <label for="paste-text">Text of a report, in English</label>
      <textarea
        id="paste-text"
        rows={10}
        dir="auto"
        spellcheck={false}
        value={pasted.text}
        onInput={(event) => change({ text: event.currentTarget.value })}
      />
      <div class="paste-fields">
        <label>
          Title (optional)
          <input
            value={pasted.title}
            dir="auto"
            onInput={(event) => change({ title: event.currentTarget.value })}
          />
        </label>
        <label>
          Published (optional)
          <input
            type="date"
            value={pasted.publishedAt}
            onInput={(event) => change({ publishedAt: event.currentTarget.value })}
          />
        </label>
        <label>
          Address (optional)
          <input
            type="url"
            inputMode="url"
            value={pasted.url}
            placeholder="https://"
            onInput={(event) => change({ url: event.currentTarget.value })}
          />
        </label>
      </div>
      <div class="button-row">
        <button type="submit" title="Ctrl+Enter">
          Read
        </button>
        <button type="button" class="quiet" onClick={() => change({ ...EXAMPLE, url: '' })}>
          Fill in an example
        </button>
        <button
          type="button"
          class="quiet"
          disabled={pasted.text === '' && pasted.title === ''}
          onClick={() => change({ text: '', title: '', publishedAt: '', url: '' })}
        >
          Clear
        </button>
        <span class="aside" role="status">
          {isReading ? 'Reading…' : ''}
        </span>
      </div>
    </form>
  );
}
