/**
 * The ONNX network behind one function.
 * In: a batch's inputs. Out: its outputs as flat arrays. One thread: several workers, one thread each, are faster
 * than one session with several threads. The runtime is loaded on first use, not on import.
 */
import { createRequire } from 'node:module';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import type { BatchInputs } from './batch-sentences.ts';

/** Outputs of one batch; integers as 32-bit views whose even entries hold the values. */
export interface BatchOutputs {
  arcs: Float32Array;
  rels: Int32Array;
  upos: Int32Array;
  feats: Int32Array;
  lemmas: Int32Array;
  namesA: Float32Array;
  namesB: Float32Array;
  /** The encoding of each word, as long as the network is wide. */
  words: Float32Array;
}

export interface Network {
  run(inputs: BatchInputs): Promise<BatchOutputs>;
  close(): Promise<void>;
}

const OUTPUTS = ['arcs', 'rels', 'upos', 'feats', 'lemmas', 'namesA', 'namesB', 'words'] as const;

/** Opens the network from the bytes of reader.onnx. */
export async function openNetwork(bytes: Uint8Array): Promise<Network> {
  const ort = createRequire(import.meta.url)('onnxruntime-node') as typeof import('onnxruntime-node');
  const session: InferenceSession = await ort.InferenceSession.create(bytes, {
    executionProviders: ['cpu'],
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
    // The fused kernel is slower than its parts here: 71 against 78 ms a batch (ONNX Runtime 1.30, one thread).
    extra: { optimization: { disable_specified_optimizers: 'SkipLayerNormFusion' } },
  });
  const run = async (inputs: BatchInputs): Promise<BatchOutputs> => {
    const wide = [inputs.rows, inputs.subwords];
    const narrow = [inputs.rows, inputs.words];
    const feeds = {
      ids: new ort.Tensor('int64', inputs.ids, wide),
      mask: new ort.Tensor('int64', inputs.mask, wide),
      cases: new ort.Tensor('int64', inputs.cases, wide),
      first: new ort.Tensor('int64', inputs.first, narrow),
      last: new ort.Tensor('int64', inputs.last, narrow),
      wmask: new ort.Tensor('int64', inputs.wmask, narrow),
    };
    const found = await session.run(feeds, [...OUTPUTS]);
    const floats = (name: string): Float32Array => (found[name] as Tensor).data as Float32Array;
    const integers = (name: string): Int32Array => {
      const data = (found[name] as Tensor).data as BigInt64Array;
      return new Int32Array(data.buffer, data.byteOffset, data.length * 2);
    };
    return {
      arcs: floats('arcs'),
      rels: integers('rels'),
      upos: integers('upos'),
      feats: integers('feats'),
      lemmas: integers('lemmas'),
      namesA: floats('namesA'),
      namesB: floats('namesB'),
      words: floats('words'),
    };
  };
  return { run, close: () => session.release() };
}
