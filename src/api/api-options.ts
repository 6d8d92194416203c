/** What the API works on, handed in by whoever starts it: a store, a pipeline when one is needed, and the desk. */
import type { Clock } from '../base/clock.ts';
import type { Pipeline } from '../pipeline/open-pipeline.ts';
import type { Store } from '../store/port.ts';

export type ApiOptions = {
  store: Store;
  /** Called at the first `POST /read`; its owner closes what it gave. */
  openPipeline: () => Promise<Pipeline>;
  /** Folder of the built desk; null serves the API alone. */
  deskDir: string | null;
  /** The address that the server is bound to; requests may name it in their Host header. Default: loopback only. */
  boundHost?: string;
  /** Other names that requests may give in their Host header, without port. Default: none. */
  allowedHosts?: readonly string[];
  /** Folder of knowledge, for `/event-types`. Default: the one that ships. */
  knowledgeDir?: string;
  /** Default: the machine's clock. */
  clock?: Clock;
  /** Is told of every error that is the server's own fault, whole. Default: nobody is told. */
  onFault?: (error: unknown) => void;
};
