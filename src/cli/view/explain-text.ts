/**
 * A person's view of a coding: for every sentence with events or claims, the sentence, what was coded from it
 * and why (cue, rule, knowledge, the words behind each flag). In: a result and a style. Out: text.
 */
import type { FieldSpan } from '../../base/span.ts';
import type { Participant } from '../../record/actor-ref.ts';
import type { Claim } from '../../record/claim.ts';
import type { Event } from '../../record/event.ts';
import type { ReadResult } from '../../record/read-result.ts';
import { articleHead } from './article-head.ts';
import { attributionWords, claimTitle, contentWords } from './claim-words.ts';
import { dateWords, kindOfEvent, modalityWords, placeWords } from './event-words.ts';
import { participantName } from './participants.ts';
import { sentenceOf, wordsOf } from './sentence-of.ts';
import { storyText } from './story-text.ts';
import type { Style } from './style.ts';
import { withoutControls } from './without-controls.ts';
import { indentText } from './wrap.ts';

const LABEL = 15;

/** @param note one line below the head, e.g. how far the knowledge reaches */
export function explainText(result: ReadResult, style: Style, note: string | null = null): string {
  if (result.status === 'not-coded') return storyText(result, style);
  const { model, knowledge, version } = result.producer;
  const parts = [articleHead(result.article, style)];
  if (note !== null) parts.push(`${style.warn(indentText(note, 0))}\n`);
  for (const sentence of result.sentences) {
    const inside = (span: FieldSpan | null | undefined): boolean =>
      span !== null && span !== undefined && sentenceOf(result, span) === sentence;
    const events = result.events.filter((event) => inside(event.trigger));
    const claims = result.claims.filter((claim) => inside(claim.cue ?? claim.content[0]));
    if (events.length + claims.length === 0) continue;
    const place = `${sentence.field} ${sentence.start}–${sentence.end}`;
    parts.push(`${style.bold(indentText(`“${wordsOf(result, sentence)}”`, 0))}\n${style.dim(place)}\n`);
    for (const event of events) parts.push(explainEvent(result, event, style));
    for (const claim of claims) parts.push(explainClaim(result, claim, style));
  }
  const digests = `model ${model?.slice(0, 12) ?? '–'}, knowledge ${knowledge?.slice(0, 12) ?? '–'}`;
  const counts = `${result.sentences.length} sentences, ${result.events.length} events, ${result.claims.length} claims`;
  parts.push(style.dim(indentText(`${counts}; attache ${version}, ${digests}`, 0)));
  return `${parts.join('\n')}\n`;
}

function explainEvent(result: ReadResult, event: Event, style: Style): string {
  const { explanation, date, place } = event;
  const rows: [string, string][] = [
    ...participantRows(event.reciprocal ? 'who, together' : 'who', event.source),
    ...participantRows('to whom', event.target),
    ['when', `${dateWords(date)}${date === null ? '' : ` (${date.basis}${quoted(', from', date.text)})`}`],
  ];
  if (place !== null)
    rows.push(['where', `${placeWords(place)} (${place.basis}${quoted(', from', place.text)})`]);
  const modality = modalityWords(event.modality);
  if (modality !== '') rows.push(['did it happen', modality]);
  rows.push(['who says so', attributionWords(result, event.attribution)]);
  if (event.contexts.length > 0) rows.push(['contexts', event.contexts.join(', ')]);
  rows.push(['codes', codeWords(event)]);
  rows.push(['why: cue', `“${withoutControls(event.trigger.text)}” matches ${explanation.cue}`]);
  rows.push(['why: rule', explanation.rule]);
  rows.push(['why: knowledge', explanation.knowledge.join(', ') || 'none']);
  for (const evidence of explanation.evidence)
    rows.push(['why: words', `“${wordsOf(result, evidence)}” for ${evidence.for}`]);
  const title = `${kindOfEvent(event)} (${event.status}, score ${explanation.score.toFixed(2)})`;
  return block(style.accent(`  event  ${title}`), rows);
}

function explainClaim(result: ReadResult, claim: Claim, style: Style): string {
  const cue = claim.cue === null ? 'quotation marks alone' : `“${withoutControls(claim.cue.text)}”`;
  const rows: [string, string][] = [
    ['says', `“${contentWords(result, claim)}”`],
    ['why: cue', `${cue} (${claim.kind})`],
  ];
  if (claim.speakers.some((speaker) => speaker.anonymous)) rows.push(['speaker', 'without a name']);
  if (claim.nestedIn !== null) rows.push(['inside', attributionWords(result, [claim.nestedIn])]);
  if (claim.events.length > 0) rows.push(['carries', `${claim.events.length} of the events`]);
  return block(style.accent(`  claim  ${claimTitle(claim)}`), rows);
}

function block(title: string, rows: readonly [string, string][]): string {
  const lines = rows.map(([label, value]) => indentText(value, LABEL + 4, `    ${label}`));
  return `${title}\n${lines.join('\n')}\n`;
}

function participantRows(label: string, participants: readonly Participant[]): [string, string][] {
  return participants.map((one, i) => {
    const words = withoutControls(one.text);
    const id = one.actor?.id ?? 'not known';
    const sectors = one.actor?.sectors.length ? `, ${one.actor.sectors.join(' ')}` : '';
    return [i === 0 ? label : '', `${participantName(one)} [${id}${sectors}]${quoted(' from', words)}`];
  });
}

function codeWords({ plover, cameo, quad, goldstein }: Event): string {
  return `PLOVER ${kindOfEvent(plover)} · CAMEO ${cameo ?? 'none'} · ${quad} · Goldstein ${goldstein}`;
}

function quoted(before: string, text: string | null | undefined): string {
  return text ? `${before} “${withoutControls(text)}”` : '';
}
