/** Where a report comes from: outlet, authors, date and where that was found, dateline, address, files, digest. */
import type { ReportRow } from '../../../src/api/contract/answers.ts';
import { SafeInline } from '../marks/safe-text.tsx';
import { numberWords } from '../words/number-words.ts';
import { publishedWords } from './published-words.ts';

type Article = ReportRow['article'];
type Published = NonNullable<Article['publishedAt']>;

const VIA_WORDS: Readonly<Record<Published['via'], string>> = {
  jsonld: 'the page’s JSON-LD',
  meta: 'the page’s meta data',
  time: 'a time element of the page',
  url: 'the address',
  text: 'the text',
  input: 'what was said when it was filed',
};

export function ReportHead({ article }: { article: Article }) {
  const { publisher, authors, publishedAt, dateline, url, sources, digest } = article;
  return (
    <div class="report-head">
      <p class="report-byline">
        <b>{publisher === null ? 'Outlet not known' : <SafeInline text={publisher} />}</b>
        {authors.length > 0 && (
          <>
            {' · '}
            <SafeInline text={authors.join(', ')} />
          </>
        )}
        {' · '}
        {publishedAt === null ? (
          'date not known'
        ) : (
          <>
            <time dateTime={publishedAt.value}>{publishedWords(publishedAt)}</time>{' '}
            <span class="aside">
              {publishedAt.precision === 'minute' ? '' : `known to the ${publishedAt.precision}, `}from{' '}
              {VIA_WORDS[publishedAt.via]}
            </span>
          </>
        )}
      </p>
      <details class="report-origin">
        <summary>Where it was read from</summary>
        <dl class="details is-small">
          {dateline !== null && (
            <>
              <dt>Dateline</dt>
              <dd>
                <SafeInline text={dateline.text} />
              </dd>
            </>
          )}
          <dt>Address</dt>
          <dd>{url === null ? 'none known' : <OriginalLink url={url} />}</dd>
          <dt>Read from</dt>
          <dd>
            {sources.length === 0 ? (
              'not noted'
            ) : (
              <ul>
                {sources.map((source) => (
                  <li key={source}>
                    <code>
                      <SafeInline text={source} />
                    </code>
                  </li>
                ))}
              </ul>
            )}
          </dd>
          <dt>Digest</dt>
          <dd>{digest === null ? 'none' : <code class="digest">sha256:{digest}</code>}</dd>
          <dt>Length</dt>
          <dd class="number">{numberWords(article.characters)} characters</dd>
          <dt>Record</dt>
          <dd>
            <code>{article.id}</code> · <a href={`/articles/${encodeURIComponent(article.id)}.json`}>JSON</a>
          </dd>
        </dl>
      </details>
    </div>
  );
}

/** Only addresses of the web become links; others are shown as text. */
function OriginalLink({ url }: { url: string }) {
  const words = <SafeInline text={url} />;
  if (!/^https?:\/\//i.test(url)) return words;
  return (
    <a href={url} rel="noreferrer noopener" target="_blank">
      {words}
    </a>
  );
}
