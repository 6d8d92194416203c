/** What the reader saw in the text: the tree of a chosen sentence, and all names, times and quotes. */
import type { ReadAnswer } from '../../../src/api/contract/answers.ts';
import type { Name } from '../api/rows.ts';
import { showHidden } from '../marks/hidden-characters.ts';
import { SafeInline } from '../marks/safe-text.tsx';
import { dateWords } from '../words/date-words.ts';
import { TreeDrawing, WordTable } from './tree-drawing.tsx';

type Parse = NonNullable<ReadAnswer['parse']>;
type Fields = { title: string | null; text: string };

type Props = {
  parse: Parse;
  names: readonly Name[];
  fields: Fields;
  /** Index of the sentence whose tree is drawn. */
  chosen: number;
  choose: (sentence: number) => void;
};

export function ParseView({ parse, names, fields, chosen, choose }: Props) {
  const at = Math.min(chosen, parse.sentences.length - 1);
  const sentence = parse.sentences[at];
  if (sentence === undefined) return null;
  return (
    <section class="parse" aria-labelledby="parse-title">
      <h2 id="parse-title">Parse</h2>
      <div class="sentence-choice">
        <label for="sentence">Sentence</label>
        <select
          id="sentence"
          value={String(at)}
          onChange={(event) => choose(Number(event.currentTarget.value))}
        >
          {parse.sentences.map((one, index) => (
            <option key={`${one.field}${one.start}`} value={String(index)}>
              {index + 1}. {shorten(cut(fields, one))}
            </option>
          ))}
        </select>
        <button type="button" disabled={at === 0} onClick={() => choose(at - 1)}>
          Previous
        </button>
        <button type="button" disabled={at === parse.sentences.length - 1} onClick={() => choose(at + 1)}>
          Next
        </button>
      </div>
      <TreeDrawing sentence={sentence} />
      <WordTable sentence={sentence} />
      <div class="found-lists">
        <NameList names={names} />
        <TimeList parse={parse} />
        <QuoteList parse={parse} fields={fields} />
      </div>
    </section>
  );
}

function NameList({ names }: { names: readonly Name[] }) {
  return (
    <section>
      <h3>Names ({names.length})</h3>
      <ul>
        {names.map((name) => (
          <li key={name.id}>
            <SafeInline text={name.text} /> <span class="codes">{name.kind}</span>{' '}
            {[name.actorId, name.placeId, name.weaponId, name.instrumentId]
              .filter((id, index, all) => id !== null && all.indexOf(id) === index)
              .map((id) => (
                <code key={id} class="actor-id">
                  {id}
                </code>
              ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

function TimeList({ parse }: { parse: Parse }) {
  return (
    <section>
      <h3>Times ({parse.times.length})</h3>
      <ul>
        {parse.times.map((time) => (
          <li key={`${time.field}${time.start}`}>
            “<SafeInline text={time.text} />”{' '}
            <span class="codes">
              {time.value === null
                ? `${time.kind}, no day known`
                : `${dateWords(time.value)}, ${time.value.basis}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function QuoteList({ parse, fields }: { parse: Parse; fields: Fields }) {
  return (
    <section>
      <h3>Quotes ({parse.quotes.length})</h3>
      <ul>
        {parse.quotes.map((quote) => (
          <li key={`${quote.field}${quote.start}`} class="quote">
            <SafeInline text={cut(fields, quote)} />
            {quote.scare && <span class="codes"> marks that quote nobody</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function cut(fields: Fields, { field, start, end }: { field: string; start: number; end: number }): string {
  return (field === 'title' ? (fields.title ?? '') : fields.text).slice(start, end);
}

function shorten(text: string): string {
  const words = showHidden(text).replace(/\s+/g, ' ').trim();
  return words.length > 80 ? `${words.slice(0, 79).replace(/[\ud800-\udbff]$/, '')}…` : words;
}
