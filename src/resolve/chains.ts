/**
 * Chains: mentions that name the same thing. In: linked mentions, and which mention introduced each person. Out:
 * chains in the order of the text, and the mentions with the id of theirs. A name that stands alone makes a
 * chain of one only when it is an actor. Pronouns and descriptions are no mentions; `actorOf` resolves them.
 */
import type { Chain } from '../record/document.ts';
import { chainId } from '../record/ids.ts';
import type { Mention } from '../record/mention.ts';

export function buildChains(
  article: string,
  mentions: readonly Mention[],
  introducedBy: ReadonlyMap<string, Mention>,
): { mentions: Mention[]; chains: Chain[] } {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = groupKey(mention, introducedBy);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  const chainOf = new Map<string, string>();
  const chains = [...groups.values()].map((group): Chain => {
    const ids = group.map((mention) => mention.id);
    const id = chainId(article, ids);
    for (const mention of ids) chainOf.set(mention, id);
    return { id, mentions: ids, actorId: group.find((mention) => mention.actorId !== null)?.actorId ?? null };
  });
  return {
    mentions: mentions.map((mention) => ({ ...mention, chain: chainOf.get(mention.id) ?? null })),
    chains,
  };
}

function groupKey(mention: Mention, introducedBy: ReadonlyMap<string, Mention>): string | null {
  if (mention.actorId !== null) return mention.actorId;
  if (mention.weaponId !== null) return mention.weaponId;
  if (mention.instrumentId !== null) return mention.instrumentId;
  if (mention.placeId !== null) return mention.placeId;
  if (mention.kind === 'person') return introducedBy.get(mention.id)?.id ?? mention.id;
  if (mention.kind === 'organisation') {
    return `organisation ${introducedBy.get(mention.id)?.text ?? mention.text}`;
  }
  return null;
}
