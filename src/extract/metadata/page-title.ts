/**
 * The headline without the site's name. In: candidates, best first, and what the page says about its publisher.
 * Out: the title, or null. A suffix goes where it is the site's name, or where another candidate is the rest.
 */
import { foldTitle } from '../body/block.ts';
import { walkMarkup } from '../markup.ts';

const separators = /\s+[|–—·•»:-]+\s+|\s*[|»]\s*/g;

/** Chooses and cleans a title. `siteNames` are the publisher's names and the host's, in any case. */
export function choosePageTitle(candidates: readonly string[], siteNames: readonly string[]): string | null {
  const clean = candidates.map((title) => decode(title)).filter((title) => title !== '');
  const best = clean[0];
  if (best === undefined) return null;
  const sites = siteNames.map(foldSite).filter((name) => name.length > 1);
  const others = new Set(clean.map(foldTitle));
  for (const { left, right } of cuts(best)) {
    const [head, tail] = [foldTitle(left), foldSite(right)];
    if (
      sites.some((site) => site === tail || (tail.length > 3 && (site.includes(tail) || tail.includes(site))))
    )
      return left;
    if (others.has(head) && left.length >= 15) return left;
  }
  // A headline that opens with the site's name ("Example News: ...").
  const opening = cuts(best).at(-1);
  if (opening !== undefined && sites.includes(foldSite(opening.left))) return opening.right;
  return best;
}

/** Ways to cut a title in two, the last separator first. */
function cuts(title: string): { left: string; right: string }[] {
  return [...title.matchAll(separators)]
    .map((m) => ({ left: title.slice(0, m.index).trim(), right: title.slice(m.index + m[0].length).trim() }))
    .filter(({ left, right }) => left !== '' && right !== '')
    .reverse();
}

function foldSite(name: string): string {
  return foldTitle(name)
    .replace(/^(?:the|www) | (?:com|org|net|co uk)$/g, '')
    .replace(/ /g, '');
}

/** Many systems encode a title twice; what is still markup after one reading is read again. */
function decode(title: string): string {
  if (!/[&<]/.test(title)) return title.replace(/\s+/g, ' ').trim();
  let text = '';
  walkMarkup(title, { open() {}, close() {}, text: (part) => (text += part) });
  return text.replace(/\s+/g, ' ').trim();
}
