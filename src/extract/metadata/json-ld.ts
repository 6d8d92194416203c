/**
 * schema.org data in `<script type="application/ld+json">`. In: the scan. Out: headline, authors, publisher,
 * datePublished and address of the node that is the page's article. Follows schema.org's Article and JSON-LD
 * 1.1 as far as `@graph`, `@id` references and arrays. Broken JSON is mended where that is safe, else left out.
 */
import type { PageScan } from '../page-scan.ts';
import type { EvidenceSource, PageEvidence } from './evidence.ts';

type Node = Record<string, unknown>;

const articleTypes = /(?:Article|BlogPosting|Report|Posting|ClaimReview)$/;
const organisationTypes = /Organi[sz]ation$/;
const weakTypes = /^(?:WebPage|ItemPage)$/;
const maxNodes = 2000;

export const jsonLd: EvidenceSource = { name: 'json-ld', via: 'jsonld', read: readJsonLd };

function readJsonLd(scan: PageScan): PageEvidence {
  const nodes = scan.jsonLd.flatMap(parseScript);
  const byId = new Map<string, Node>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, node);
  }
  const articles = nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
  const article = articles.find((node) => 'datePublished' in node) ?? articles[0];
  const page = nodes.find((node) => typesOf(node).some((type) => weakTypes.test(type)));
  const best = article ?? page;
  if (best === undefined) return {};
  const publisher = namesOf(best.publisher, byId)[0];
  const canonicalUrl = [textOf(best.url), idOf(best.mainEntityOfPage), textOf(best.mainEntityOfPage)].find(
    (v) => v,
  );
  return {
    titles:
      article === undefined ? [] : [textOf(article.headline), textOf(article.name)].filter((v) => v !== ''),
    authors: namesOf(best.author ?? best.creator, byId, true),
    publisher,
    dates: [best.datePublished, page?.datePublished, best.dateCreated].map(textOf).filter((v) => v !== ''),
    canonicalUrl,
  };
}

function parseScript(raw: string): Node[] {
  const source = raw
    .replace(/^\s*(?:<!--|\/\*?<!\[CDATA\[\*?\/?|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/?\*?\]\]>\*?\/?)\s*;?\s*$/, '');
  const value = tryJson(source) ?? tryJson(source.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1'));
  const nodes: Node[] = [];
  const queue: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  while (queue.length > 0 && nodes.length < maxNodes) {
    const { value: item, depth } = queue.shift()!;
    if (Array.isArray(item)) {
      for (const child of item.slice(0, maxNodes)) queue.push({ value: child, depth: depth + 1 });
    } else if (isNode(item)) {
      if ('@type' in item) nodes.push(item);
      if (depth < 6) {
        for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher']) {
          if (key in item) queue.push({ value: item[key], depth: depth + 1 });
        }
      }
    }
  }
  return nodes;
}

function tryJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  const type = node['@type'];
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return textOf(value[0]);
  if (isNode(value) && typeof value['@value'] === 'string') return value['@value'].trim();
  return '';
}

function idOf(value: unknown): string {
  return isNode(value) ? textOf(value['@id']) || textOf(value.url) : '';
}

/** @param people leave out what is marked as an organisation */
function namesOf(value: unknown, byId: ReadonlyMap<string, Node>, people = false): string[] {
  if (Array.isArray(value))
    return value.slice(0, 50).flatMap((item) => (Array.isArray(item) ? [] : namesOf(item, byId, people)));
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (!isNode(value)) return [];
  const target = 'name' in value ? value : byId.get(textOf(value['@id']));
  if (target === undefined || (people && typesOf(target).some((type) => organisationTypes.test(type))))
    return [];
  const name = target.name;
  if (Array.isArray(name)) return name.filter((n): n is string => typeof n === 'string');
  return textOf(name) === '' ? [] : [textOf(name)];
}
