/**
 * Drops what stands among a report's paragraphs but is not part of it.
 *
 * In: blocks in reading order, the title, the language of the whole. Out: the blocks that stay, in order, with
 * a repeated title dropped. The rules are general and need structural evidence; each is named in `furnitureRules`.
 * Leaves alone: the wording of what stays.
 *
 * Boilerplate features after Kohlschütter, Fankhauser and Nejdl, "Boilerplate detection using shallow text
 * features" (WSDM 2010): link density, length, sentence ends, neighbours.
 */
import { isForeignTo } from '../language.ts';
import { type Block, endsAsSentence, foldTitle } from './block.ts';
import { isPublishedLine } from './published-line.ts';

export interface FurnitureContext {
  readonly title: string | null;
  /** ISO 639-1 code of the body, null when unknown (then no block is judged by its language). */
  readonly language: string | null;
  /** What the page declares as its language (`fr`, `fr-FR`); default: nothing. */
  readonly pageLanguage?: string | null;
}

interface Place extends FurnitureContext {
  readonly block: Block;
  readonly index: number;
  /** It only says when the report was published, by whom, or how long it takes to read. */
  readonly isPublishedLine: boolean;
  /** Index of the first and last block that reads as a sentence. */
  readonly firstProse: number;
  readonly lastProse: number;
  readonly foldedTitle: string;
  readonly commonWords: ReadonlySet<string>;
}

/** Openings of the lines that sites put between paragraphs. They count only for short blocks. */
const callToAction =
  /^(?:(?:read|see|view|show|watch|listen|learn|click|tap|continue)\s+(?:more|also|next|now|here|all|full|the full|reading|to)\b|also read\b|related\b|recommended\b|more (?:on|from|about|stories)\b|most (?:read|popular|viewed)\b|share\b|follow us\b|sign up\b|subscribe\b|log ?in\b|register\b|advertis|sponsored\b|story continues\b|article continues\b|newsletter\b|comments?\b|leave a (?:reply|comment)|post a comment|print\b|e-?mail\b|tags?:|topics?:|categor(?:y|ies):|copyright\b|©|all rights reserved|download\b|get (?:the|our)\b|join (?:us|our|the)\b|don'?t miss|up next|loading|skip to)/i;
const credit =
  /^[([]?(?:additional |with )?(?:report(?:ing|ed)|writ(?:ing|ten)|edit(?:ing|ed)|compiled|translated)\b.{0,40}\bby\b/i;
const picture = /^(?:photo|image|picture|file photo|credit|getty images|video|graphic)\b.{0,160}$/i;

/** So many blocks at either end may be lines about the report's publication. */
const edgeBlocks = 8;

/** The rules in the order they are asked, the dearest last; the first that holds drops the block. */
export const furnitureRules = [
  { name: 'repeated-title', holds: isRepeatedTitle },
  { name: 'link-list', holds: (p: Place) => isMostlyLink(p.block) && p.block.text.length < 200 },
  { name: 'labelled-link', holds: (p: Place) => p.block.text.length < 250 && isLabelledLink(p.block) },
  { name: 'call-to-action', holds: (p: Place) => p.block.text.length < 120 && isCall(p.block) },
  {
    name: 'picture-credit',
    holds: (p: Place) =>
      p.block.text.length < 160 && picture.test(p.block.text) && !endsAsSentence(p.block.text),
  },
  { name: 'published-line', holds: (p: Place) => p.isPublishedLine },
  { name: 'edge', holds: isEdge },
  { name: 'other-language', holds: isOtherLanguage },
] as const;

/** The blocks that belong to the report. Never drops every block that reads as a sentence. */
export function dropFurniture(blocks: readonly Block[], context: FurnitureContext): Block[] {
  const { language, pageLanguage = null } = context;
  const published = blocks.map(({ text }, index) => {
    const nearEdge = index < edgeBlocks || index >= blocks.length - edgeBlocks;
    return nearEdge && isPublishedLine(text, language, pageLanguage);
  });
  const prose = blocks.map(
    (block, index) => block.text.length >= 40 && endsAsSentence(block.text) && !published[index],
  );
  const firstProse = prose.indexOf(true);
  const lastProse = prose.lastIndexOf(true);
  const foldedTitle = foldTitle(context.title ?? '');
  const commonWords = findCommonWords(blocks);
  const kept = blocks.filter((block, index) => {
    const isPublishedLine = published[index]!;
    const edges = { firstProse, lastProse };
    const place: Place = { ...context, block, index, isPublishedLine, ...edges, foldedTitle, commonWords };
    return !furnitureRules.some((rule) => rule.holds(place));
  });
  return dropLooseHeadings(kept);
}

function isRepeatedTitle({ block, foldedTitle }: Place): boolean {
  return (
    foldedTitle !== '' &&
    block.text.length < 2 * foldedTitle.length + 40 &&
    foldTitle(block.text) === foldedTitle
  );
}

function isOutside({ index, firstProse, lastProse }: Place): boolean {
  return index < firstProse || index > lastProse;
}

function linkLength(block: Block): number {
  return block.links.reduce((sum, link) => sum + link.length, 0);
}

function isMostlyLink(block: Block): boolean {
  return linkLength(block) > block.text.length * 0.8;
}

/** "Also read: <link>" in any language: one short label with a colon, and the rest is one link. */
function isLabelledLink(block: Block): boolean {
  const link = block.links.at(-1);
  return (
    link !== undefined &&
    block.text.endsWith(link) &&
    /^.{3,30}[:：>»→]\s*$/.test(block.text.slice(0, -link.length))
  );
}

function isCall(block: Block): boolean {
  if (!callToAction.test(block.text)) return false;
  // A sentence may open with these words too; without a link or at some length it is left in.
  return !endsAsSentence(block.text) || block.links.length > 0 || block.text.length < 40;
}

function isOtherLanguage(place: Place): boolean {
  const { block, language, title } = place;
  if (language === null) return false;
  const namesTitle = title !== null && title !== '' && block.text.includes(title);
  const ignore = title === null ? block.links : [title, ...block.links];
  // Few words prove nothing by themselves: they must name the title, be a link, or stand outside the prose.
  if (namesTitle) return isForeignTo(language, block.text, ignore, 8);
  if (block.text.length < 120 && !endsAsSentence(block.text)) {
    return (isOutside(place) || block.links.length > 0) && isForeignTo(language, block.text, ignore);
  }
  if (usesCommonWords(block.text, place.commonWords)) return false;
  // Prose is not dropped for the names in it: it is judged by its other words, and by enough of them.
  return isForeignTo(language, block.text, ignore, 40, true);
}

/** The short words that this report uses most: function words of its language, whichever it is. */
function findCommonWords(blocks: readonly Block[]): Set<string> {
  const counts = new Map<string, number>();
  let left = 20_000;
  for (const { text } of blocks) {
    if (left <= 0) break;
    for (const [word] of text
      .slice(0, left)
      .toLowerCase()
      .matchAll(/(?<!\p{L})\p{L}{1,4}(?!\p{L})/gu)) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    left -= text.length;
  }
  const ranked = [...counts].filter(([, count]) => count > 2).sort((a, b) => b[1] - a[1]);
  return new Set(ranked.slice(0, 25).map(([word]) => word));
}

/** Saves asking the language detector about every paragraph: most share a fifth of their words with the rest. */
function usesCommonWords(text: string, commonWords: ReadonlySet<string>): boolean {
  const words =
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return words.length >= 8 && words.filter((word) => commonWords.has(word)).length >= words.length / 5;
}

function isEdge({ block, index, firstProse, lastProse }: Place): boolean {
  if (firstProse === -1 || (index > firstProse && index < lastProse)) return false;
  if (index === firstProse || index === lastProse || credit.test(block.text)) return false;
  return block.text.length < 100 && !endsAsSentence(block.text);
}

function dropLooseHeadings(blocks: readonly Block[]): Block[] {
  return blocks.filter(
    (block, i) => block.kind !== 'heading' || (i + 1 < blocks.length && blocks[i + 1]!.kind !== 'heading'),
  );
}
