/** What this desk shows, where the data are, and what made the records. */
import { KeyTable } from '../keys/key-table.tsx';
import { ModalityBadge } from '../parts/modality-badge.tsx';
import { usePageTitle } from '../shell/page-title.ts';
import { storeInfo } from '../state/store-info.ts';
import { MODALITIES } from '../words/modality-words.ts';
import { numberWords } from '../words/number-words.ts';

export default function AboutPage() {
  usePageTitle('About');
  return (
    <div class="page narrow about">
      <h1>About</h1>
      <p class="lede">
        Attaché reads news reports and files events (who did what to whom, when and where) and claims (who
        said so), each with the words it came from. Nothing here leaves this machine: the desk asks only the
        server it came from.
      </p>
      <StoreFacts />
      <h2>How to read a row</h2>
      <p>
        <span class="quote">Serif type is what a report says, word for word.</span> Sans serif is what the
        program made of it. A heavy word is the one that an event was coded from; underlined are the actors,
        the one to whom it was done twice.
      </p>
      <dl class="facts">
        {MODALITIES.map(({ key, about }) => (
          <div key={key}>
            <dt>
              <ModalityBadge modality={key} />
            </dt>
            <dd>{about}</dd>
          </div>
        ))}
      </dl>
      <h2>Keyboard</h2>
      <KeyTable />
      <h2>For programs</h2>
      <p>
        Every list is also an address that answers with JSON or CSV. They are described in{' '}
        <a href="/openapi.json">openapi.json</a>.
      </p>
    </div>
  );
}

function StoreFacts() {
  const info = storeInfo.value;
  if (info === null) return null;
  const facts: [string, string][] = [
    ['Store', info.name],
    ['Engine', info.readOnly ? `${info.engine}, read-only` : info.engine],
    ['Articles', numberWords(info.articles)],
    ['Events', numberWords(info.events)],
    ['Claims', numberWords(info.claims)],
    ['Actors', numberWords(info.actors)],
    ['Quarantined', numberWords(info.quarantined)],
    ['Refused', numberWords(info.refused)],
    ['Reviews', numberWords(info.reviews)],
  ];
  return (
    <>
      <h2>This store</h2>
      <dl class="facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <h2>Knowledge</h2>
      <dl class="facts">
        <div>
          <dt>Office-holders good until</dt>
          <dd>{info.knowledge.goodUntil}</dd>
        </div>
        {info.knowledge.importedAsOf !== null && (
          <div>
            <dt>Imported lists reach</dt>
            <dd>{info.knowledge.importedAsOf}</dd>
          </div>
        )}
        <div>
          <dt>Digest</dt>
          <dd>
            <code title="SHA-256 of the knowledge that this server codes with">
              {info.knowledge.digest.slice(0, 12)}
            </code>
          </dd>
        </div>
      </dl>
      <p>
        In reports of a later day, an office that looks filled may have changed hands since. Lists of Wikidata
        and of the CIA’s World Leaders can be added with <code>attache knowledge import</code>.
      </p>
      <h2>Made by</h2>
      <ul class="producers">
        {info.producers.map((producer) => (
          <li key={`${producer.version} ${producer.model} ${producer.knowledge}`}>
            {producer.name} {producer.version}
            <code title="SHA-256 of the model">model {producer.model?.slice(0, 12) ?? 'none'}</code>
            <code title="SHA-256 of the knowledge">
              knowledge {producer.knowledge?.slice(0, 12) ?? 'none'}
            </code>
          </li>
        ))}
      </ul>
    </>
  );
}
