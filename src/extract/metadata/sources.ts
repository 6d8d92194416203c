/** The sources of evidence, the most trusted first. A new source is a file here and a line in this list. */
import type { EvidenceSource } from './evidence.ts';
import { jsonLd } from './json-ld.ts';
import { metaTags } from './meta-tags.ts';
import { openGraph } from './open-graph.ts';
import { timeElement } from './time-element.ts';
import { urlDate } from './url-date.ts';
import { visibleText } from './visible-text.ts';

export const evidenceSources = [
  jsonLd,
  openGraph,
  metaTags,
  timeElement,
  urlDate,
  visibleText,
] as const satisfies readonly EvidenceSource[];
