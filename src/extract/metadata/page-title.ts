/**
 * The headline without the site's name. In: candidates, best first, and what the page says about its publisher.
 * Out: the title, or null. A suffix goes where it is the site's name, or where another candidate is the rest.
 */
import { foldTitle } from '../body/block.ts';
import { walkMarkup } from '../markup.ts';

const separators = /\s+[|–—·•»:-]+\s+|\s*[|»]\s*/g;

/**
 * Chooses and cleans a title. `siteNames` are the publisher's names and the host's, in any case. `headings` are what
 * the page shows above its text: one that has most words of the chosen title is the headline that readers
 * know, while metadata hold what was written for search engines.
 */
export function choosePageTitle(
  candidates: readonly string[],
  siteNames: readonly string[],
  headings: readonly string[] = [],
): string | null {
  const title = cleanTitle(candidates, siteNames);
  if (title === null) return null;
  const shown = headings.map(decode).find((heading) => heading.length < 300 && sharesWords(heading, title));
  // A heading may carry a kicker ("Politics | ...") in front of the title.
  return shown === undefined || foldTitle(shown).endsWith(` ${foldTitle(title)}`) ? title : shown;
}

function sharesWords(heading: string, title: string): boolean {
  const wanted = new Set(foldTitle(title.replace(/(?:…|\.\.\.)$/, '')).split(' '));
  const shown = new Set(foldTitle(heading).split(' '));
  const common = [...wanted].filter((word) => shown.has(word)).length;
  return (
    wanted.size >= 3 && common >= 0.5 * Math.min(wanted.size, shown.size) && common >= 2 && shown.size >= 3
  );
}

function cleanTitle(candidates: readonly string[], siteNames: readonly string[]): string | null {
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
