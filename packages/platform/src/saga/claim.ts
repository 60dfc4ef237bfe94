import { type Batcher, batcher } from '../batcher.ts';
import { crashPoint, declareCrashPoints } from '../crash-points.ts';
import type { Database } from '../database/types.ts';
import { claimSagas, type SagaRow } from './sql.ts';

/** A key to be claimed with the state that its saga begins with. */
export interface SagaClaim {
  /** Caller, mutation and key. */
  readonly identity: readonly [string, string, string];
  readonly hash: string;
  /** JSON. */
  readonly state: string;
  /** JSON: actor, grants, trace. */
  readonly context: string;
}

declareCrashPoints([
  // The request is known to nobody: nothing is left of it.
  'saga.before-claim',
]);

/** How many claims share a statement at most: more would keep the first of them waiting. */
const claimsMax = 64;

/**
 * Claims keys: those that wait at the same moment in one statement, which is its own commit. Answers the row as it stands, or null for a key that is known.
 * A claim that the database refuses (a state that is no JSON of its kind) fails alone.
 */
export function sagaClaims(database: Database, leaseMs: number): Batcher<SagaClaim, SagaRow | null> {
  return batcher<SagaClaim, SagaRow | null>({
    name: 'saga-claims',
    max: claimsMax,
    async run(claims) {
      const first = new Map<string, SagaClaim>();
      // The same key twice in one batch: the second looks at what becomes of the first.
      for (const claim of claims) if (!first.has(nameOf(claim))) first.set(nameOf(claim), claim);
      const own = [...first.values()];
      const column = (of: (claim: SagaClaim) => string): string[] => own.map(of);
      crashPoint('saga.before-claim');
      const rows = await database.query<{ readonly caller: string; readonly mutation: string; readonly key: string }>(claimSagas, [
        column(({ identity }) => identity[0]),
        column(({ identity }) => identity[1]),
        column(({ identity }) => identity[2]),
        column(({ hash }) => hash),
        column(({ state }) => state),
        column(({ context }) => context),
        leaseMs,
      ]);
      const claimed = new Set(rows.map(({ caller, mutation, key }) => JSON.stringify([caller, mutation, key])));
      return claims.map((claim) => (first.get(nameOf(claim)) === claim && claimed.has(nameOf(claim)) ? rowOf(claim) : null));
    },
  });
}

const nameOf = ({ identity }: SagaClaim): string => JSON.stringify(identity);

/** What was just inserted, without reading it back. */
function rowOf({ identity: [caller, mutation, key], hash, state, context }: SagaClaim): SagaRow {
  return {
    caller,
    mutation,
    key,
    request_hash: hash,
    status: 'RUNNING',
    recovery_point: null,
    state: JSON.parse(state),
    context: JSON.parse(context),
    answer: null,
    attempt: 1,
    fence: 1n,
    failures: 0,
  };
}
