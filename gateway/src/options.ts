import type { Clock } from '@baton/kernel';
import type { AuthOptions } from './authenticate.ts';
import type { OriginPolicy } from './cors.ts';
import type { HttpTarget } from './http-transport.ts';
import type { Limits } from './limits/limits.ts';
import type { LocalSubgraph } from './local-transport.ts';
import type { GatewayLog } from './log.ts';
import type { RateOptions } from './rate/limiter.ts';

/** How one subgraph is reached. */
export type SubgraphTarget =
  | { readonly kind: 'local'; readonly subgraph: LocalSubgraph }
  | ({ readonly kind: 'http' } & HttpTarget)
  /** Not run here: its fields are unavailable. */
  | { readonly kind: 'absent' };

/** A graph and where its parts are. */
export interface Composed {
  /** The composed graph: the text of `gateway/supergraph.graphql`. */
  readonly supergraphSdl: string;
  /** Every subgraph that the supergraph names. */
  readonly subgraphs: Readonly<Record<string, SubgraphTarget>>;
}

/** What a gateway is built from. */
export interface GatewayOptions extends Composed {
  /** 0 takes a free one. */
  readonly port: number;
  readonly host: string;
  readonly auth: AuthOptions;
  readonly secrets: {
    /** Signs the context that subgraphs over HTTP are sent; without it none is sent. */
    readonly internal: string | undefined;
    /** Verifies the access tokens of guests' orders; the one that orders signs with, and during a rotation the one before. */
    readonly accessToken: readonly string[];
  };
  /** Introspection, the playground and its tokens: on in development, off in production. */
  readonly development: boolean;
  readonly log: GatewayLog;
  /** Whether `/` serves the playground. Default: as `development`. */
  readonly playground?: boolean;
  /** Default: {@link defaultLimits}. */
  readonly limits?: Partial<Limits>;
  /** Pages of which other origins may use the graph. Default: none, in development every page of this machine. */
  readonly origins?: OriginPolicy['allowed'];
  /** `stock` runs every operation with Apollo's own executor: slower, the same answers. Default: `compiled`. */
  readonly executor?: 'compiled' | 'stock';
  /**
   * The graph is not Baton's: its subgraphs have no health of their own to ask for, and what is null against its type is told as an error, as the
   * specification wants it.
   */
  readonly foreign?: boolean;
  /** A file of the sessions that were ended before their tokens, an id a line. Default: none. */
  readonly revokedSessionsFile?: string | undefined;
  /** How much each caller may ask for. Default: as much as they like. */
  readonly rate?: RateOptions;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed. Default: none. */
  readonly trustedProxies?: readonly string[];
  /** The documents that clients were built with, which may be sent by their ids. Default: none. */
  readonly trustedDocuments?: {
    /** JSON: texts by their ids. */
    readonly file: string;
    /** Whether nothing else runs, but for callers with the scope `graph:explore`. */
    readonly only: boolean;
  };
  /** More that has to hold before `/health/ready` says so. */
  readonly readiness?: () => Promise<boolean>;
  /** Default: the system's. */
  readonly clock?: Clock;
}

/** A running gateway. */
export interface Gateway {
  /** The origin that it serves, as in `http://127.0.0.1:4000`. */
  readonly url: string;
  /**
   * Goes over to another graph without dropping a request. Streams go on where the new one subscribes as before; others end with SCHEMA_CHANGED. Throws
   * when it is no graph, and goes on with the one before.
   */
  replace(composed: Composed): Promise<void>;
  /** Stops taking connections, finishes what is in flight, closes sockets with 1001 and event streams. */
  drain(): Promise<void>;
  /** Drains and frees everything. */
  close(): Promise<void>;
}
