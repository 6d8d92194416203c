/**
 * The best dependency tree from arc scores.
 * In: a matrix of scores, row = dependent, column = head, index 0 = root. Out: a head for each word, forming a
 * tree with exactly one word under the root. Maximum spanning arborescence after Chu & Liu (1965) and Edmonds
 * (1967); one root by reweighting after Stanojević & Cohen (2021).
 */

/** Reads score of dependent `d` under head `h`. */
export type ArcScores = {
  readonly size: number;
  readonly values: Float32Array | Float64Array;
  readonly stride: number;
  readonly offset: number;
};

/**
 * Heads of words 1..size-1 (index 0 is unused and -1).
 * @param scores `values[offset + d * stride + h]`; higher is better; the diagonal is ignored.
 */
export function findTree(scores: ArcScores): Int32Array {
  const n = scores.size;
  const heads = greedyHeads(scores);
  if (n <= 2 || isSingleRootTree(heads)) return heads;
  const dense = new Float64Array(n * n).fill(-Infinity);
  let low = Infinity;
  let high = -Infinity;
  for (let d = 1; d < n; d++) {
    for (let h = 0; h < n; h++) {
      if (d === h) continue;
      const value = scores.values[scores.offset + d * scores.stride + h] as number;
      dense[d * n + h] = value;
      if (value < low) low = value;
      if (value > high) high = value;
    }
  }
  // Made dearer than any gain elsewhere, root arcs are used as rarely as can be: once.
  const toll = 1 + n * (high - low);
  for (let d = 1; d < n; d++) dense[d * n] = (dense[d * n] as number) - toll;
  return spanningTree(dense, n);
}

function greedyHeads(scores: ArcScores): Int32Array {
  const n = scores.size;
  const heads = new Int32Array(n).fill(-1);
  for (let d = 1; d < n; d++) {
    const row = scores.offset + d * scores.stride;
    let best = 0;
    let top = scores.values[row] as number;
    for (let h = 1; h < n; h++) {
      if (h === d) continue;
      const value = scores.values[row + h] as number;
      if (value > top) {
        top = value;
        best = h;
      }
    }
    heads[d] = best;
  }
  return heads;
}

function childrenOfRoot(heads: Int32Array): number[] {
  const children: number[] = [];
  for (let d = 1; d < heads.length; d++) if (heads[d] === 0) children.push(d);
  return children;
}

/** True where heads form a tree in which one word hangs on the root. */
export function isSingleRootTree(heads: Int32Array): boolean {
  return childrenOfRoot(heads).length === 1 && findCycle(heads) === undefined;
}

/** The nodes of one cycle, or undefined. Node 0 has no head. */
function findCycle(heads: Int32Array): number[] | undefined {
  const mark = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start++) {
    let at = start;
    while (at > 0 && mark[at] === 0) {
      mark[at] = start;
      at = heads[at] as number;
    }
    if (at > 0 && mark[at] === start) {
      const cycle = [at];
      for (let next = heads[at] as number; next !== at; next = heads[next] as number) cycle.push(next);
      return cycle;
    }
  }
  return undefined;
}

function bestHeads(scores: Float64Array, n: number): Int32Array {
  const heads = new Int32Array(n).fill(-1);
  for (let d = 1; d < n; d++) {
    let best = 0;
    for (let h = 1; h < n; h++) {
      if (h !== d && (scores[d * n + h] as number) > (scores[d * n + best] as number)) best = h;
    }
    heads[d] = best;
  }
  return heads;
}

/** Contracts one cycle at a time; each round takes O(n²), and rounds are few in practice. */
function spanningTree(scores: Float64Array, n: number): Int32Array {
  const heads = bestHeads(scores, n);
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const inCycle = new Uint8Array(n);
  for (const node of cycle) inCycle[node] = 1;
  const outside: number[] = [];
  for (let v = 0; v < n; v++) if (!inCycle[v]) outside.push(v);
  const m = outside.length + 1;
  const c = m - 1;
  const small = new Float64Array(m * m).fill(-Infinity);
  const enter = new Int32Array(m);
  const leave = new Int32Array(m);
  for (let i = 0; i < c; i++) {
    const v = outside[i] as number;
    for (let j = 0; j < c; j++)
      if (i !== j) small[i * m + j] = scores[v * n + (outside[j] as number)] as number;
    let out = cycle[0] as number;
    let into = cycle[0] as number;
    let intoScore = -Infinity;
    for (const u of cycle) {
      if ((scores[v * n + u] as number) > (scores[v * n + out] as number)) out = u;
      const gain = (scores[u * n + v] as number) - (scores[u * n + (heads[u] as number)] as number);
      if (gain > intoScore) {
        into = u;
        intoScore = gain;
      }
    }
    small[i * m + c] = scores[v * n + out] as number;
    leave[i] = out;
    small[c * m + i] = intoScore;
    enter[i] = into;
  }
  const tree = spanningTree(small, m);
  for (let i = 1; i < c; i++) {
    const head = tree[i] as number;
    heads[outside[i] as number] = head === c ? (leave[i] as number) : (outside[head] as number);
  }
  const from = tree[c] as number;
  heads[enter[from] as number] = outside[from] as number;
  return heads;
}
