/** Claims of sentences written for this test, with the reader that ships: who, in which words, how sure. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { cutField } from '../../src/base/span.ts';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';
import type { Claim } from '../../src/record/claim.ts';
import type { ReadResult } from '../../src/record/read-result.ts';

type Wanted = {
  /** Words of the cue; null for none. */
  cue: string | null;
  stance: Claim['stance'];
  kind?: Claim['kind'];
  /** Speakers: country, or the words in quotes where none is known. */
  by?: string[];
  anonymous?: boolean;
  content: string[];
  /** Words of the cue of the claim around it. */
  in?: string;
};

let pipeline: Pipeline;
before(async () => {
  pipeline = await openPipeline();
});
after(() => pipeline.close());

async function read(text: string): Promise<ReadResult> {
  const { article } = extractText(text, { publishedAt: '2024-03-14' }, { verbatim: true });
  return pipeline.read({ ...article, language: 'en' });
}

const speakerName = (speaker: Claim['speakers'][number]) => speaker.actor?.country ?? speaker.text;

function show(result: ReadResult, claim: Claim): Wanted {
  const outer = result.claims.find((c) => c.id === claim.nestedIn);
  return {
    cue: claim.cue?.text ?? null,
    stance: claim.stance,
    kind: claim.kind,
    by: claim.speakers.map(speakerName),
    anonymous: claim.speakers.some((s) => s.anonymous),
    content: claim.content.map((span) => cutField(result.article, span)),
    ...(outer?.cue ? { in: outer.cue.text } : {}),
  };
}

const withDefaults = (wanted: Wanted): Wanted => ({ kind: 'indirect', by: [], anonymous: false, ...wanted });

async function check(text: string, wanted: Wanted[]): Promise<void> {
  const result = await read(text);
  assert.deepEqual(
    result.claims.map((claim) => show(result, claim)),
    wanted.map(withDefaults),
  );
}

const CASES: Record<string, [text: string, ...wanted: Wanted[]][]> = {
  'where the content stands': [
    [
      'Officials said the two sides had agreed to a ceasefire.',
      {
        cue: 'said',
        stance: 'asserts',
        by: ['Officials'],
        anonymous: true,
        content: ['the two sides had agreed to a ceasefire'],
      },
    ],
    [
      'Iran will never seek nuclear weapons, President Ebrahim Raisi said on Tuesday.',
      { cue: 'said', stance: 'asserts', by: ['IRN'], content: ['Iran will never seek nuclear weapons'] },
    ],
    [
      'Tehran, he said, had never recognised the sanctions.',
      {
        cue: 'said',
        stance: 'asserts',
        by: ['he'],
        content: ['Tehran', 'had never recognised the sanctions'],
      },
    ],
    [
      'According to the South Korean military, the missile flew 700 kilometres.',
      { cue: 'According to', stance: 'asserts', by: ['KOR'], content: ['the missile flew 700 kilometres'] },
    ],
    [
      'North Korea has sent shells to Russia, according to two officials familiar with the matter.',
      {
        cue: 'according to',
        stance: 'asserts',
        by: ['two officials'],
        anonymous: true,
        content: ['North Korea has sent shells to Russia'],
      },
    ],
    [
      "Pyongyang's claim that it launched a satellite was met with doubt in Seoul.",
      { cue: 'claim', stance: 'asserts', by: ['PRK'], content: ['it launched a satellite'] },
    ],
    [
      'Ukraine hit a Russian refinery, as the governor told reporters.',
      { cue: 'told', stance: 'asserts', by: ['governor'], content: ['Ukraine hit a Russian refinery'] },
    ],
    [
      'The United States and South Korea said in a joint statement that they would expand their drills.',
      { cue: 'said', stance: 'asserts', by: ['USA', 'KOR'], content: ['they would expand their drills'] },
    ],
    [
      "Beijing's top diplomat said, without naming any country, that some wanted chaos.",
      { cue: 'said', stance: 'asserts', by: ['CHN'], content: ['some wanted chaos'] },
    ],
  ],
  quotations: [
    [
      '"We do not sell weapons to Russia," the North Korean foreign ministry said.',
      {
        cue: 'said',
        stance: 'asserts',
        kind: 'direct',
        by: ['PRK'],
        content: ['We do not sell weapons to Russia'],
      },
    ],
    [
      'The spokesman said, "Our position has not changed."',
      {
        cue: 'said',
        stance: 'asserts',
        kind: 'direct',
        by: ['spokesman'],
        content: ['Our position has not changed'],
      },
    ],
    [
      '"Our troops," Defence Minister Sergei Shoigu said, "left the city last night."',
      {
        cue: 'said',
        stance: 'asserts',
        kind: 'direct',
        by: ['RUS'],
        content: ['Our troops', 'left the city last night'],
      },
    ],
    [
      '"We want peace," Zelensky told reporters. "But we will not give up our land. Nobody should doubt that."',
      {
        cue: 'told',
        stance: 'asserts',
        kind: 'direct',
        by: ['Zelensky'],
        content: ['We want peace', 'But we will not give up our land. Nobody should doubt that'],
      },
    ],
    [
      '"We have waited for years. Now our patience has ended.\n\n"We will act alone if we must," Netanyahu said.',
      {
        cue: 'said',
        stance: 'asserts',
        kind: 'direct',
        by: ['Netanyahu'],
        content: ['We have waited for years. Now our patience has ended', 'We will act alone if we must'],
      },
    ],
    [
      'Xi told visiting senators: "The world needs a stable relationship. We have a thousand reasons to improve it."',
      {
        cue: 'told',
        stance: 'asserts',
        kind: 'direct',
        by: ['Xi'],
        content: ['The world needs a stable relationship. We have a thousand reasons to improve it'],
      },
    ],
    [
      '"Will they ever stop?" asked the prime minister.',
      {
        cue: 'asked',
        stance: 'doubts',
        kind: 'direct',
        by: ['prime minister'],
        content: ['Will they ever stop?'],
      },
    ],
    [
      'The president said the deal was "a great victory" for his country.',
      {
        cue: 'said',
        stance: 'asserts',
        kind: 'mixed',
        by: ['president'],
        content: ['the deal was "a great victory" for his country'],
      },
    ],
    [
      'Lavrov called the sanctions "illegal and useless".',
      {
        cue: 'called',
        stance: 'asserts',
        kind: 'mixed',
        by: ['Lavrov'],
        content: ['the sanctions "illegal and useless"'],
      },
    ],
    ['The so-called "peace zone" lies in the north.'],
  ],
  headlines: [
    [
      'Seoul: North Korea fired ballistic missile',
      { cue: ':', stance: 'asserts', by: ['KOR'], content: ['North Korea fired ballistic missile'] },
    ],
    [
      'Iranian drones hit Kyiv: officials',
      {
        cue: ':',
        stance: 'asserts',
        by: ['officials'],
        anonymous: true,
        content: ['Iranian drones hit Kyiv'],
      },
    ],
    [
      'North Korea fired a ballistic missile, says Seoul',
      { cue: 'says', stance: 'asserts', by: ['KOR'], content: ['North Korea fired a ballistic missile'] },
    ],
  ],
  'who speaks': [
    [
      'Analysts believe North Korea is preparing a nuclear test.',
      {
        cue: 'believe',
        stance: 'asserts',
        by: ['Analysts'],
        anonymous: true,
        content: ['North Korea is preparing a nuclear test'],
      },
    ],
    [
      'North Korea reportedly shipped artillery shells to Russia.',
      {
        cue: 'reportedly',
        stance: 'asserts',
        content: ['North Korea', 'shipped artillery shells to Russia'],
      },
    ],
    [
      'North Korea is said to have shipped artillery shells to Russia.',
      {
        cue: 'said',
        stance: 'asserts',
        content: ['North Korea', 'to have shipped artillery shells to Russia'],
      },
    ],
    [
      'It was reported that China would boycott the summit.',
      { cue: 'reported', stance: 'asserts', content: ['China would boycott the summit'] },
    ],
    [
      'Reports said rebels had seized the town.',
      { cue: 'said', stance: 'asserts', content: ['rebels had seized the town'] },
    ],
    [
      'A report by the International Atomic Energy Agency said Iran had enriched more uranium.',
      { cue: 'said', stance: 'asserts', by: ['IGO'], content: ['Iran had enriched more uranium'] },
    ],
    [
      'A joint statement by Japan and Australia said the two countries would share intelligence.',
      {
        cue: 'said',
        stance: 'asserts',
        by: ['JPN', 'AUS'],
        content: ['the two countries would share intelligence'],
      },
    ],
    [
      'The statement said the two leaders had discussed trade.',
      {
        cue: 'said',
        stance: 'asserts',
        by: ['The statement'],
        content: ['the two leaders had discussed trade'],
      },
    ],
    ['Satellite images showed trucks had left the site.'],
    [
      'Yonhap news agency quoted a government source as saying the North had fired two missiles.',
      {
        cue: 'quoted',
        stance: 'asserts',
        by: ['KOR'],
        content: ['a government source as saying the North had fired two missiles'],
      },
      {
        cue: 'saying',
        stance: 'asserts',
        by: ['a government source'],
        anonymous: true,
        content: ['the North had fired two missiles'],
        in: 'quoted',
      },
    ],
  ],
  stance: [
    [
      'Beijing denied the accusation.',
      { cue: 'denied', stance: 'denies', by: ['CHN'], content: ['the accusation'] },
    ],
    [
      'Russia denied supplying Iran with fighter jets.',
      { cue: 'denied', stance: 'denies', by: ['RUS'], content: ['supplying Iran with fighter jets'] },
    ],
    [
      'The White House did not rule out new sanctions against Iran.',
      { cue: 'rule', stance: 'doubts', by: ['USA'], content: ['new sanctions against Iran'] },
    ],
    [
      'The ministry refused to confirm that the meeting had taken place.',
      { cue: 'confirm', stance: 'doubts', by: ['ministry'], content: ['the meeting had taken place'] },
    ],
    [
      'Egypt would neither confirm nor deny that the crossing had been closed.',
      { cue: 'deny', stance: 'doubts', by: ['EGY'], content: ['the crossing had been closed'] },
    ],
    [
      'Israel never admitted that it had bombed the reactor.',
      { cue: 'admitted', stance: 'denies', by: ['ISR'], content: ['it had bombed the reactor'] },
    ],
    [
      'Moscow and Beijing jointly accused Washington of undermining stability.',
      { cue: 'accused', stance: 'accuses', by: ['RUS', 'CHN'], content: ['undermining stability'] },
    ],
    [
      'Putin praised China for trying to end the war.',
      { cue: 'praised', stance: 'praises', by: ['Putin'], content: ['trying to end the war'] },
    ],
    [
      'Macron warned that the war could spread.',
      { cue: 'warned', stance: 'predicts', by: ['Macron'], content: ['the war could spread'] },
    ],
    [
      "Japan's prime minister promised that Tokyo would send more aid to Ukraine.",
      { cue: 'promised', stance: 'promises', by: ['JPN'], content: ['Tokyo would send more aid to Ukraine'] },
    ],
    [
      'The envoy, speaking in Geneva, called on both sides to stop the fighting.',
      { cue: 'called', stance: 'demands', by: ['envoy'], anonymous: true, content: ['to stop the fighting'] },
    ],
    [
      "Israel threatened to strike Iran's nuclear sites.",
      { cue: 'threatened', stance: 'threatens', by: ['ISR'], content: ["to strike Iran's nuclear sites"] },
    ],
    [
      'The general conceded that the offensive had failed.',
      { cue: 'conceded', stance: 'concedes', by: ['general'], content: ['the offensive had failed'] },
    ],
    [
      'The foreign minister expressed concern that the fighting could spread.',
      {
        cue: 'concern',
        stance: 'predicts',
        by: ['foreign minister'],
        content: ['the fighting could spread'],
      },
    ],
    [
      'France announced the withdrawal of its troops from Niger.',
      {
        cue: 'announced',
        stance: 'asserts',
        by: ['FRA'],
        content: ['the withdrawal of its troops from Niger'],
      },
    ],
  ],
  'claims in claims': [
    [
      'The United States said that Russia had denied buying weapons from North Korea.',
      {
        cue: 'said',
        stance: 'asserts',
        by: ['USA'],
        content: ['Russia had denied buying weapons from North Korea'],
      },
      {
        cue: 'denied',
        stance: 'denies',
        by: ['RUS'],
        content: ['buying weapons from North Korea'],
        in: 'said',
      },
    ],
    [
      'Pyongyang hopes to restore ties with Moscow, its ambassador said.',
      {
        cue: 'said',
        stance: 'asserts',
        by: ['PRK'],
        content: ['Pyongyang hopes to restore ties with Moscow'],
      },
      { cue: 'hopes', stance: 'hopes', by: ['PRK'], content: ['to restore ties with Moscow'], in: 'said' },
    ],
    [
      'A South Korean official said Washington had told Seoul that Beijing opposed the plan.',
      {
        cue: 'said',
        stance: 'asserts',
        by: ['KOR'],
        anonymous: true,
        content: ['Washington had told Seoul that Beijing opposed the plan'],
      },
      { cue: 'told', stance: 'asserts', by: ['USA'], content: ['Beijing opposed the plan'], in: 'said' },
    ],
  ],
  'what says nothing': [
    ['The Kremlin declined to comment.'],
    ['The ministry did not say when the exercise would end.'],
    ['Poland may announce the purchase of tanks next week.'],
    ['Asked whether troops would leave, the general declined to say.'],
    ['The pilgrims said prayers at the shrine.'],
    ['The noted author arrived in Cairo.'],
    ['The court found the general guilty.'],
    ['Kim thanked him for his delegation.'],
    ['The delegation arrived on time, according to schedule.'],
  ],
};

for (const [name, cases] of Object.entries(CASES)) {
  describe(`Claims: ${name}`, () => {
    for (const [text, ...wanted] of cases) it(text, () => check(text, wanted));
  });
}

describe('Claims: what carries over', () => {
  it('a claim holds the ids of the events in its content, and they name it', async () => {
    const result = await read('North Korea denied that it had sold artillery shells to Russia.');
    const [claim] = result.claims;
    assert.ok(claim);
    const carried = result.events.filter((event) => claim.events.includes(event.id));
    assert.ok(carried.length > 0, 'the claim carries no event');
    for (const event of carried) {
      assert.ok(event.attribution.includes(claim.id));
      assert.equal(event.modality.negated, true);
    }
  });
});
