import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPageMetadata } from '../../src/extract/metadata/page-metadata.ts';
import { scanPage } from '../../src/extract/page-scan.ts';

const headline = '<h1>Envoys of both states meet in Oslo</h1><p>They agreed to meet again in spring.</p>';
const read = (title: string, head: string, foot: string, meta = '') =>
  readPageMetadata(
    scanPage(
      `<html><head><title>${title}</title>${meta}</head><body>${head}${headline}${foot}</body></html>`,
    ),
    null,
    null,
  );

test('the name behind the headline in the title is the publisher where the page repeats it', () => {
  const title = 'Envoys of both states meet in Oslo | Fjord Courier';
  const header = '<div><a href="/">Fjord Courier</a> news for all</div>';
  assert.equal(read(title, header, '').publisher, 'Fjord Courier');
  assert.equal(read(title, '', '<p>© 2022 Fjord Courier. Contact us</p>').publisher, 'Fjord Courier');
  assert.equal(read(title, '', '').publisher, null);
  assert.equal(read(title, header, '').title, 'Envoys of both states meet in Oslo');
});

test('the name may stand first, carry a remark, or follow a section', () => {
  const foot = '<p>Fjord Courier, 4 Quay Street, Bergen.</p>';
  const name = 'Envoys of both states meet in Oslo';
  assert.equal(read(`Fjord Courier :: ${name}`, '', foot).publisher, 'Fjord Courier');
  assert.equal(
    read(`${name} - Fjord Courier (example outlet)`, '', foot).publisher,
    'Fjord Courier (example outlet)',
  );
  assert.equal(read(`${name} | World | Fjord Courier`, '', foot).publisher, 'Fjord Courier');
});

test('sections and parts of the headline are no publishers, and better sources go first', () => {
  const title = 'Envoys of both states meet in Oslo';
  assert.equal(read(`${title} | World`, '<ul><li>Home</li></ul>', '<ul><li>World</li></ul>').publisher, null);
  assert.equal(read(title, '<div>Oslo</div>', '').publisher, null);
  const meta = '<meta property="og:site_name" content="The Fjord Courier">';
  assert.equal(
    read(`${title} | Fjord Courier`, '<div>Fjord Courier</div>', '', meta).publisher,
    'The Fjord Courier',
  );
});
