/** Where acts took place, from raw text: `name country precision` of each event's place, `nowhere` where none is tied to it. */
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { extractText } from '../../src/extract/extract-text.ts';
import { openPipeline, type Pipeline } from '../../src/pipeline/open-pipeline.ts';

let pipeline: Pipeline;
before(async () => {
  pipeline = await openPipeline();
});
after(() => pipeline.close());

const WANTED: Readonly<Record<string, readonly string[]>> = {
  'Israeli jets bombed the Natanz nuclear facility.': ['Natanz enrichment site IRN site'],
  'Iran attacked Ain al-Asad with missiles.': ['Ain al-Asad IRQ site'],
  'Houthi rebels struck a tanker in the Bab el-Mandeb strait.': ['Bab el-Mandeb - region'],
  'India and China clashed in the Galwan Valley.': ['Galwan Valley - region'],
  'Ukrainian drones hit the Saky air base in Crimea.': ['Saky air base UKR site'],
  'The envoys met at Panmunjom on Friday.': ['Panmunjom - site'],
  'China held drills in the Bashi Channel.': ['Bashi Channel - region'],
  'Russia fired a missile from Kapustin Yar at Dnipro.': ['Dnipro UKR city'],
  'Sudanese troops shelled Omdurman.': ['Omdurman SDN city'],
  'Turkey bombed Kurdish fighters in northern Iraq.': ['Iraq IRQ country'],
  'Egypt reopened the Rafah crossing.': ['Rafah crossing - site'],
  'China launched a satellite from Jiuquan, and Japan protested.': ['nowhere'],
  'Germany condemned the strike on Kharkiv.': ['nowhere'],
  'The United States deployed bombers to Diego Garcia.': ['Diego Garcia IOT site'],
  'Armenian troops withdrew from the Lachin corridor.': ['Lachin Corridor AZE region'],
  'Iran seized a tanker in the Strait of Hormuz.': ['Strait of Hormuz - region'],
  'Kim Jong Un received Lavrov in Pyongyang.': ['Pyongyang PRK city'],
};

for (const [text, wanted] of Object.entries(WANTED)) {
  it(text, async () => {
    const { article } = extractText(text, { publishedAt: '2024-05-14' }, { verbatim: true });
    const { events } = await pipeline.read({ ...article, language: 'en' });
    const found = events.map(({ place }) =>
      place === null ? 'nowhere' : `${place.name} ${place.country ?? '-'} ${place.precision}`,
    );
    for (const one of wanted)
      assert.ok(found.includes(one), `${one} among ${found.join(', ') || 'no events'}`);
    for (const { place } of events) if (place !== null) assert.equal(place.basis, 'stated');
  });
}
