import type { InternalContext } from '../context.ts';

/** A mutation called with an idempotency key. Keys are per caller and mutation. */
export interface IdempotentRequest {
  readonly context: InternalContext;
  /** The mutation's name, as `placeOrder`. */
  readonly mutation: string;
  readonly key: string;
  /** The whole input; its field `idempotencyKey` is left out of the hash. */
  readonly input: unknown;
}

/** The end of an idempotent request: its answer (JSON), or why there is none. */
export type Outcome<A> =
  | { readonly kind: 'DONE'; readonly answer: A; readonly replayed: boolean }
  | { readonly kind: 'CONFLICT' }
  | { readonly kind: 'IN_PROGRESS'; readonly retryAfterMs: number };

/** What claiming a key finds. */
export type Claimed<A> =
  | { readonly kind: 'CLAIMED' }
  | { readonly kind: 'REPLAY'; readonly answer: A }
  | { readonly kind: 'CONFLICT' }
  | { readonly kind: 'IN_PROGRESS'; readonly retryAfterMs: number };
