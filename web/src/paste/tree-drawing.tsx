/** The parse of one sentence: arcs over its words. The table below says the same to those who do not see it. */
import type { ReadAnswer } from '../../../src/api/contract/answers.ts';
import { showHidden } from '../marks/hidden-characters.ts';
import { SafeInline } from '../marks/safe-text.tsx';
import { type Arc, layoutTree } from './tree-layout.ts';

export type ParsedSentence = NonNullable<ReadAnswer['parse']>['sentences'][number];

const ROW = 26;
const TOP = 24;
/** Form, part of speech and lemma below the line. */
const WORDS = 58;

export function TreeDrawing({ sentence }: { sentence: ParsedSentence }) {
  const { tokens } = sentence;
  const tree = layoutTree(tokens);
  const base = TOP + tree.levels * ROW + 10;
  const root = tree.root === null ? undefined : tree.tokens[tree.root];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class="tree" aria-label="Tree of the sentence, scrolls sideways" tabIndex={0}>
      <svg
        width={tree.width}
        height={base + WORDS}
        viewBox={`0 0 ${tree.width} ${base + WORDS}`}
        role="img"
        aria-label="Dependency tree; the table of words below has the same"
      >
        {tree.arcs.map((arc) => (
          <ArcPath key={arc.to} arc={arc} base={base} />
        ))}
        {root !== undefined && (
          <>
            <path class="tree-arc" d={`M${root.x} ${TOP - 8}V${base - 6}`} />
            <path class="tree-head" d={`M${root.x - 3.5} ${base - 9}h7l-3.5 7z`} />
            <text class="tree-rel" x={root.x + 4} y={TOP - 8}>
              root
            </text>
          </>
        )}
        {tree.tokens.map(({ index, x }) => {
          const token = tokens[index];
          return (
            token !== undefined && (
              <g key={index}>
                <text class="tree-form" x={x} y={base + 16}>
                  {showHidden(token.form)}
                </text>
                <text class="tree-upos" x={x} y={base + 33}>
                  {token.upos}
                </text>
                <text class="tree-lemma" x={x} y={base + 50}>
                  {showHidden(token.lemma)}
                </text>
              </g>
            )
          );
        })}
      </svg>
    </section>
  );
}

function ArcPath({ arc, base }: { arc: Arc; base: number }) {
  const { fromX, toX, level, rel } = arc;
  const top = base - 8 - level * ROW;
  const bend = Math.min(14, Math.abs(toX - fromX) / 2) * Math.sign(toX - fromX);
  const middle = (fromX + toX) / 2;
  return (
    <g class="tree-edge">
      <path
        class="tree-arc"
        d={`M${fromX} ${base - 3}V${top + 12}Q${fromX} ${top} ${fromX + bend} ${top}H${toX - bend}Q${toX} ${top} ${toX} ${top + 12}V${base - 8}`}
      />
      <path class="tree-head" d={`M${toX - 3.5} ${base - 9}h7l-3.5 7z`} />
      <text class="tree-rel" x={middle} y={top - 3}>
        {rel}
      </text>
    </g>
  );
}

export function WordTable({ sentence }: { sentence: ParsedSentence }) {
  const { tokens } = sentence;
  return (
    <details class="word-table">
      <summary>The same as a table</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Word</th>
            <th scope="col">Lemma</th>
            <th scope="col">Part of speech</th>
            <th scope="col">Relation</th>
            <th scope="col">Hangs on</th>
          </tr>
        </thead>
        <tbody>
          {tokens.map((token, index) => (
            <tr key={token.start}>
              <td class="number">{index + 1}</td>
              <th scope="row">
                <SafeInline text={token.form} />
              </th>
              <td>
                <SafeInline text={token.lemma} />
              </td>
              <td>{token.upos}</td>
              <td>{token.rel}</td>
              <td>
                {token.head < 0 ? (
                  'nothing'
                ) : (
                  <HeadWord form={tokens[token.head]?.form ?? ''} number={token.head + 1} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

function HeadWord({ form, number }: { form: string; number: number }) {
  return (
    <>
      <span class="number">{number}</span> <SafeInline text={form} />
    </>
  );
}
