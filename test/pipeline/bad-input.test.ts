/**
 * Text that no desk would print, through the whole pipeline: words in disguise, capitals, tables, lists, transcripts, open
 * quotes, a thousand names. Spans cut the text as it came; names are found; what is doubtful is said to be uncertain.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import { anchorFaults } from '../../src/record/anchor-faults.ts';
import type { Event } from '../../src/record/event.ts';
import type { ReadResult } from '../../src/record/read-result.ts';

let pipeline: Pipeline;
before(async () => {
  pipeline = await openPipeline();
});
after(() => pipeline.close());

async function read(text: string): Promise<ReadResult> {
  const { article } = extractText(text, { publishedAt: '2024-05-14' }, { verbatim: true });
  const result = await pipeline.read({ ...article, language: 'en' });
  assert.equal(result.article.text, text);
  assert.deepEqual(anchorFaults(result), []);
  return result;
}

const side = (one: Event['source'][number]) => one.actor?.id ?? one.actor?.country ?? '?';
const line = ({ status, type, source, target, reciprocal }: Event) =>
  `${status} ${type} ${[source.map(side).join('+'), ...(reciprocal ? [] : [target.map(side).join('+')])].join('>')}`;
const doubts = ({ explanation }: Event) =>
  explanation.evidence.map((one) => one.for).filter((name) => name.startsWith('doubt.'));

describe('words in disguise', () => {
  const wanted: Readonly<Record<string, string>> = {
    'Vladimir Pu\u200dtin met Kim Jong\u200b Un in Pyongyang.':
      'filed CONSULT person/vladimir-putin+person/kim-jong-un',
    'Ira\u00adn attacked Is\u200crael on Monday.': 'filed ASSAULT state/irn>state/isr',
    '\u200fRussia\u200f attacked \u202aUkraine\u202c on Monday.': 'filed ASSAULT state/rus>state/ukr',
    '\ufeffChina condemned Japan.': 'filed ACCUSE state/chn>state/jpn',
    // Cyrillic а, О, ѕ and Greek Ι.
    'Vl\u0430dimir Putin accused NAT\u041e of lying.': 'uncertain ACCUSE person/vladimir-putin>org/nato',
    'Ru\u0455\u0455ia condemned \u0399ran.': 'uncertain ACCUSE state/rus>state/irn',
  };
  for (const [text, event] of Object.entries(wanted)) {
    it(JSON.stringify(text), async () => {
      const { events, mentions, article } = await read(text);
      assert.ok(events.map(line).includes(event), events.map(line).join(', '));
      for (const one of mentions) assert.equal(article.text.slice(one.start, one.end), one.text);
      if (event.startsWith('uncertain'))
        assert.ok(events.some((one) => doubts(one).includes('doubt.look-alikes')));
    });
  }

  it('a date and a title keep their places behind marks that nobody sees', async () => {
    const text =
      'SEO\u00adUL, July 27 (CT) - North Kor\u200dea attacked Japan on Mon\u00adday, and Japan protested.';
    const { article } = extractText(text, { publishedAt: '2024-07-27' }, { verbatim: true });
    const result = await pipeline.read({
      ...article,
      title: 'Ir\u00adan attacks Is\u200brael',
      language: 'en',
    });
    assert.deepEqual(anchorFaults(result), []);
    assert.ok(result.mentions.some((one) => one.field === 'title' && one.actorId === 'state/irn'));
    assert.ok(result.mentions.some((one) => one.text === 'North Kor\u200dea' && one.actorId === 'state/prk'));
  });

  it('a word wholly of another alphabet stays what it is', async () => {
    const { mentions } = await read('The daily Правда praised China.');
    assert.deepEqual(
      mentions.filter((one) => one.actorId !== null).map((one) => one.text),
      ['China'],
    );
  });
});

describe('capitals', () => {
  const wanted: Readonly<Record<string, string>> = {
    'RUSSIA ATTACKS UKRAINE': 'filed ASSAULT state/rus>state/ukr',
    'US IMPOSES SANCTIONS ON IRAN': 'filed SANCTION state/usa>state/irn',
    'PUTIN MEETS XI IN MOSCOW': 'filed CONSULT person/vladimir-putin+person/xi-jinping',
    'CHINA CONDEMNED THE US ON MONDAY.': 'filed ACCUSE state/chn>state/usa',
    'THE MINISTER OF DEFENCE VISITED MOSCOW.': 'uncertain CONSULT ?>state/rus',
  };
  for (const [text, event] of Object.entries(wanted)) {
    it(text, async () => {
      const { events } = await read(text);
      assert.deepEqual(events.map(line), [event]);
      assert.equal(
        events.some((one) => doubts(one).includes('doubt.capitals')),
        event.startsWith('uncertain'),
      );
    });
  }
});

describe('other shapes', () => {
  it('a row of a table is uncertain', async () => {
    const { events } = await read(
      'Country Exports Imports\nRussia 12 14\nChina 15 20\nIran attacked Iraq 3 4',
    );
    assert.deepEqual(events.map(line), ['uncertain ASSAULT state/irn>state/irq']);
    assert.deepEqual(events.flatMap(doubts), ['doubt.table']);
  });

  it('lines of a list are coded each by itself', async () => {
    const { events } = await read('- Russia attacked Ukraine\n- China met Japan\n* Iran threatened Israel');
    assert.deepEqual(events.map(line), [
      'filed ASSAULT state/rus>state/ukr',
      'filed CONSULT state/chn+state/jpn',
      'filed THREATEN state/irn>state/isr',
    ]);
  });

  it('what stands behind a quote that never closes is uncertain, and nothing before it', async () => {
    const { events } = await read('Iran attacked Iraq. He said: "We are ready. Russia condemned Israel.');
    assert.deepEqual(events.map(line), [
      'filed ASSAULT state/irn>state/irq',
      'uncertain ACCUSE state/rus>state/isr',
    ]);
    const closed = await read('Iran attacked Iraq. He said: "We are ready." Russia condemned Israel.');
    assert.ok(closed.events.every((one) => doubts(one).length === 0));
  });

  it('a transcript', async () => {
    const { events } = await read(
      'Q: Is there news? A: Yes, Russia attacked Ukraine. MR. SMITH: Thank you. MODERATOR: Iran met Iraq.',
    );
    assert.ok(events.map(line).includes('filed ASSAULT state/rus>state/ukr'));
  });

  it('a thousand names in a sentence: anchors hold, and its codings are uncertain', async () => {
    const names = ['Russia', 'China', 'Iran', 'Kenya', 'Peru'];
    const row = Array.from({ length: 1000 }, (_, i) => names[i % names.length]).join(', ');
    const { events, mentions } = await read(`${row} and Japan attacked Israel on Monday.`);
    assert.ok(mentions.length >= 1000);
    for (const one of events) assert.equal(one.status, 'uncertain', line(one));
  });
});
