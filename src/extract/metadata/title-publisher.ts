/**
 * The outlet's name out of the page's title ("Headline | Outlet"), for pages that name their publisher nowhere else.
 *
 * In: the text of `<title>`, the headline that was chosen, what a reader sees. Out: the outlet's name as the title
 * has it, or null. A name counts only where the page repeats it as sites do: in the first lines above the
 * headline, or in a line at the foot of the page. So a section's name ("Headline | World") is not taken for one.
 * Leaves alone: which outlet it is, the headline (page-title.ts).
 */
import { foldTitle } from '../body/block.ts';

const separators = /\s+(?:[|–—·•»-]|::)\s+|\s*[|»]\s*/g;
const maxNameLength = 80;
/** Lines at the head and at the foot of a page in which its outlet is named. */
const headLines = 3;
const footLines = 10;
const maxHeadLine = 120;

/**
 * @param pageTitle text of `<title>`
 * @param headline the title that was chosen for the report
 * @param visibleText what a reader sees, one line per block
 * @param headlineAt where the headline begins in `visibleText`; 0 when it is not shown
 */
export function publisherFromTitle(
  pageTitle: string,
  headline: string,
  visibleText: string,
  headlineAt: number,
): string | null {
  const name = siteName(pageTitle, headline);
  if (name === null || name.length >= maxNameLength) return null;
  const bare = foldTitle(name.replace(/\s*[([][^()[\]]*[)\]]\s*$/, ''));
  if (bare.length < 3) return null;
  const wanted = [bare, foldTitle(name.split(',')[0]!)].filter((form) => form.length >= 3);
  const repeats = (line: string): boolean =>
    wanted.some((form) => ` ${foldTitle(line)} `.includes(` ${form} `));
  const head = linesOf(visibleText.slice(0, headlineAt)).slice(0, headLines);
  const foot = linesOf(visibleText.slice(headlineAt)).slice(-footLines);
  const shown =
    head.some((line) => line.length <= maxHeadLine && repeats(line)) ||
    foot.some((line) => /©|copyright|\(c\)|\d|\.$/i.test(line) && repeats(line));
  return shown ? name : null;
}

/** The outermost part of the title on the side where the headline is not. */
function siteName(pageTitle: string, headline: string): string | null {
  const parts = pageTitle.split(separators).map((part) => part.trim());
  if (parts.length < 2) return null;
  const [whole, wanted] = [foldTitle(pageTitle), foldTitle(headline)];
  if (wanted === '' || whole === wanted) return null;
  if (whole.startsWith(wanted)) return parts.at(-1)!;
  return whole.endsWith(wanted) ? parts[0]! : null;
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
