import { actorName } from '../context.ts';
import { crashPoint, declareCrashPoints } from '../crash-points.ts';
import { type Database, sql, type Tx } from '../database/types.ts';
import { requestHash } from './hash.ts';
import type { Claimed, IdempotentRequest, Outcome } from './types.ts';

declareCrashPoints([
  // Everything is written, nothing committed: nothing is left.
  'once.before-commit',
  // Committed, not answered: a retry replays.
  'once.after-commit',
]);

/** A single transaction is soon over. */
const retryAfterMs = 200;

// The gate is a lock that the running request holds until its commit: a second one is told IN_PROGRESS at once instead of waiting on the
// uncommitted row with a connection in its hand.
const claim = sql(
  'platform-claim-idempotency-key',
  `with gate as materialized (select pg_try_advisory_xact_lock(hashtextextended($1 || ' ' || $2 || ' ' || $3, 1)) as open)
   insert into idempotency (caller, mutation, key, request_hash)
   select $1, $2, $3, $4 from gate where open
   on conflict do nothing
   returning true as claimed`,
);

const look = sql(
  'platform-look-at-idempotency-key',
  'select request_hash, answer from idempotency where caller = $1 and mutation = $2 and key = $3',
);

const storeAnswer = sql(
  'platform-store-idempotent-answer',
  'update idempotency set answer = $4 where caller = $1 and mutation = $2 and key = $3',
);

/**
 * Runs a mutation that is one transaction at most once for its key: claims the key, runs `work`, stores the answer, all in one transaction.
 * A throw rolls everything back and leaves no row, so the next request with the key runs it anew.
 */
export async function once<A>(database: Database, request: IdempotentRequest, work: (tx: Tx) => Promise<A>): Promise<Outcome<A>> {
  const { deadlineAt } = request.context;
  const run = async (tx: Tx): Promise<Outcome<A>> => {
    const claimed = await claimKey<A>(tx, request);
    if (claimed.kind === 'REPLAY') return { kind: 'DONE', answer: claimed.answer, replayed: true };
    if (claimed.kind !== 'CLAIMED') return claimed;
    const answer = await work({ ...tx, traceId: request.context.traceId });
    const json = JSON.stringify(answer);
    await tx.query(storeAnswer, [...identity(request), json]);
    crashPoint('once.before-commit');
    // What a replay will be given, to the byte: dates and undefined fields are gone from the first answer as well.
    return { kind: 'DONE', answer: JSON.parse(json) as A, replayed: false };
  };
  const outcome = await database.transaction(run, { deadlineAt });
  crashPoint('once.after-commit');
  return outcome;
}

/** Claims the key in the transaction; what it holds stays claimed only if the transaction commits. */
async function claimKey<A>(tx: Tx, request: IdempotentRequest): Promise<Claimed<A>> {
  const hash = requestHash(request.input);
  const [claimed] = await tx.query(claim, [...identity(request), hash]);
  if (claimed) return { kind: 'CLAIMED' };
  const [known] = await tx.query<{ request_hash: string; answer: A }>(look, identity(request));
  if (!known) return { kind: 'IN_PROGRESS', retryAfterMs };
  return known.request_hash === hash ? { kind: 'REPLAY', answer: known.answer } : { kind: 'CONFLICT' };
}

function identity({ context, mutation, key }: IdempotentRequest): [string, string, string] {
  return [actorName(context.actor), mutation, key];
}
