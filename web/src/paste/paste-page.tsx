/** `/paste`: a text is coded as it is written, with its parse. Nothing is filed. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReadAnswer } from '../../../src/api/contract/answers.ts';
import type { FieldSpan } from '../api/rows.ts';
import { ReadingView } from '../article/reading-view.tsx';
import { anchorOf, type Coding, readingOfAnswer } from '../marks/reading.ts';
import { ErrorBox } from '../parts/error-box.tsx';
import { announce } from '../shell/announce.ts';
import { usePageTitle } from '../shell/page-title.ts';
import { countWords } from '../words/number-words.ts';
import { ParseView } from './parse-view.tsx';
import { PasteForm } from './paste-form.tsx';
import { usePasted } from './paste-state.ts';
import { useLiveRead } from './use-live-read.ts';
import './paste.css';

const REASONS: Readonly<Record<NonNullable<ReadAnswer['reason']>, string>> = {
  language: 'The text does not seem to be English, and only English is coded.',
  empty: 'There is no text to code.',
  'too-long': 'The text is longer than a million characters, which no report is.',
};

export default function PastePage() {
  usePageTitle('Paste a text');
  const [pasted, change] = usePasted();
  const { answer, round, error, reading, readNow } = useLiveRead(pasted);
  useEffect(() => {
    if (answer === null) return;
    announce(
      `Read: ${countWords(answer.events.length, 'event')}, ${countWords(answer.claims.length, 'claim')}.`,
    );
  }, [answer]);
  return (
    <div class="page">
      <h1>Paste a text</h1>
      <p class="lede">
        It is read on the machine that serves this desk as you write. Nothing is filed, so there is nothing to
        mark or cite.
      </p>
      <PasteForm pasted={pasted} change={change} readNow={readNow} isReading={reading} />
      {error !== null && <ErrorBox error={error} retry={readNow} />}
      {error === null && answer !== null && (
        <div class={reading ? 'paste-answer is-old' : 'paste-answer'}>
          <Coded key={round} answer={answer} />
        </div>
      )}
    </div>
  );
}

function Coded({ answer }: { answer: ReadAnswer }) {
  const reading = useMemo(() => readingOfAnswer(answer), [answer]);
  const [chosen, setChosen] = useState(0);
  const showSentence = (coding: Coding): void => {
    const words = anchorOf(coding);
    const at = answer.parse?.sentences.findIndex((s) => words !== null && isInside(words, s)) ?? -1;
    if (at >= 0) setChosen(at);
  };
  return (
    <>
      <ReadingView reading={reading} pinned={null} heading="h2" onPinned={showSentence}>
        <p class="page-note" role="note">
          {answer.reason === null ? 'Not filed: it goes when you leave.' : REASONS[answer.reason]}
        </p>
      </ReadingView>
      {answer.parse !== null && (
        <ParseView
          parse={answer.parse}
          names={answer.mentions}
          fields={answer.article}
          chosen={chosen}
          choose={setChosen}
        />
      )}
    </>
  );
}

function isInside(words: FieldSpan, sentence: FieldSpan): boolean {
  return words.field === sentence.field && words.start >= sentence.start && words.start < sentence.end;
}
