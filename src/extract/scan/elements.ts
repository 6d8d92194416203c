/**
 * Which elements of a page show, and how they go out. In: a tag name and its attributes. Out: verdicts, and tags
 * with attributes from an allowlist, so that a page cannot bring a handler into the tree.
 */

/** Attributes of an element, names in lower case. */
export type Attributes = Readonly<Record<string, string>>;

const dropped = new Set(
  'script style noscript template svg math iframe frame frameset object embed applet canvas audio video map picture button input select option optgroup textarea datalist dialog figure figcaption nav menu title'.split(
    ' ',
  ),
);
/** Elements that come and go without a trace: the head may be left unclosed, the body is put back whole. */
const transparent = new Set(['html', 'head', 'body']);
const blockTags = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const inlineTags = new Set(
  'a abbr b bdi bdo cite code data del dfn em font i ins kbd mark q s samp small span strong sub sup time tt u var'.split(
    ' ',
  ),
);
const keptAttributes = ['class', 'id', 'itemprop', 'itemtype', 'role', 'rel', 'href', 'lang', 'dir'];
const hiddenStyle = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Text as it stands in HTML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>]/g, (c) => (c === '&' ? '&amp;' : c === '<' ? '&lt;' : '&gt;'));
}

function escapeAttribute(value: string): string {
  return value.replace(/[&"<>]/g, (c) =>
    c === '&' ? '&amp;' : c === '"' ? '&quot;' : c === '<' ? '&lt;' : '&gt;',
  );
}

/** Consent banners lie over the page and often hold more prose than it. */
const bannerMark =
  /(?:^|[\s_-])(?:onetrust|didomi|usercentrics|cookiebot|ot-sdk|(?:cookie|consent|gdpr)[-_]?(?:banner|notice|bar|popup|modal|message|dialog|overlay|law|list|policy))/i;

function isBanner(name: string, attributes: Attributes): boolean {
  if (name === 'html' || name === 'body' || name === 'main' || name === 'article') return false;
  return bannerMark.test(attributes.id ?? '') || bannerMark.test(attributes.class ?? '');
}

/** True for what no reader sees: scripts, controls, media, menus, hidden parts and banners. */
export function isLeftOut(name: string, attributes: Attributes): boolean {
  return dropped.has(name) || isHidden(attributes) || isBanner(name, attributes);
}

/** True where a line ends before and after the element. */
export function isBlock(name: string): boolean {
  return blockTags.has(name);
}

/** The tag that an element goes out as, null when it comes and goes without a trace. */
export function outTag(name: string): string | null {
  if (transparent.has(name)) return null;
  if (blockTags.has(name) || inlineTags.has(name)) return name;
  // Elements of unknown name (web components) are containers more often than words.
  return name.includes('-') ? 'div' : 'span';
}

function isHidden(attributes: Attributes): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  const style = attributes.style;
  return style !== undefined && hiddenStyle.test(style);
}

/** The opening tag, with the attributes that are kept. */
export function openTag(tag: string, attributes: Attributes): string {
  let out = `<${tag}`;
  for (const name of keptAttributes) {
    const value = attributes[name];
    if (value !== undefined && value !== '') out += ` ${name}="${escapeAttribute(value.slice(0, 300))}"`;
  }
  return `${out}>`;
}
