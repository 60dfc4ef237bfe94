import { sql } from '../database/types.ts';

// By key, what is not done is asked for as what has not ended. Asked by status, the few that are not done would be read through, and all that were not since
// the last vacuum, to find the one.

// All leases are compared by clock_timestamp(): the database's time, one clock for all processes, and that of the statement, not of its transaction.

export interface SagaRow {
  readonly caller: string;
  readonly mutation: string;
  readonly key: string;
  readonly request_hash: string;
  readonly status: 'RUNNING' | 'UNDOING' | 'DONE';
  readonly recovery_point: string | null;
  readonly state: unknown;
  readonly context: unknown;
  readonly answer: unknown;
  readonly attempt: number;
  readonly fence: bigint;
  readonly failures: number;
}

/**
 * The claim is the idempotency row: whoever inserts it has the first lease. Claims that wait at the same moment are one statement, in the order of their
 * keys, so that two batches wait for each other in one direction only. Answers those that are claimed now. Arrays are taken apart where they are
 * selected: in FROM, PostgreSQL would copy each of their elements into a store of its own first (of eight claims 30 µs in 380).
 */
export const claimSagas = sql(
  'platform-claim-sagas',
  `insert into saga (caller, mutation, key, request_hash, state, context, lease_until)
   select caller, mutation, key, request_hash, state, context, clock_timestamp() + $7 * interval '1 ms'
   from (select unnest($1::text[]) as caller, unnest($2::text[]) as mutation, unnest($3::text[]) as key, unnest($4::text[]) as request_hash,
       unnest($5::jsonb[]) as state, unnest($6::jsonb[]) as context) as claim
   order by caller, mutation, key
   on conflict do nothing
   returning caller, mutation, key`,
);

export const lookAtSaga = sql(
  'platform-look-at-saga',
  `select *, greatest(0, ceil(extract(epoch from lease_until - clock_timestamp()) * 1000))::int as lease_ms
   from saga where caller = $1 and mutation = $2 and key = $3`,
);

/** Takes over by key (a retry of the client): at once when the lease is over, whatever the completer's pause. */
export const leaseSaga = sql(
  'platform-lease-saga',
  `update saga set fence = fence + 1, attempt = attempt + 1, lease_until = clock_timestamp() + $4 * interval '1 ms'
   where caller = $1 and mutation = $2 and key = $3 and ended_at is null and (lease_until is null or lease_until <= clock_timestamp())
   returning *`,
);

/** Takes over what nobody works on. SKIP LOCKED: completers of several processes share the work instead of queueing for it. */
export const leaseAbandonedSagas = sql(
  'platform-lease-abandoned-sagas',
  `update saga set fence = fence + 1, attempt = attempt + 1, lease_until = clock_timestamp() + $2 * interval '1 ms'
   where (caller, mutation, key) in (
     select caller, mutation, key from saga
     where status <> 'DONE' and mutation = any ($1::text[])
       and (lease_until is null or lease_until <= clock_timestamp()) and retry_at <= clock_timestamp()
     order by retry_at limit 16 for update skip locked)
   returning *`,
);

export const renewSagaLease = sql(
  'platform-renew-saga-lease',
  `update saga set lease_until = clock_timestamp() + $5 * interval '1 ms'
   where caller = $1 and mutation = $2 and key = $3 and fence = $4 and ended_at is null returning true as held`,
);

export const saveRecoveryPoint = sql(
  'platform-save-saga-recovery-point',
  `update saga set recovery_point = $5, state = $6, lease_until = clock_timestamp() + $7 * interval '1 ms'
   where caller = $1 and mutation = $2 and key = $3 and fence = $4 and status <> 'UNDOING' and ended_at is null returning true as held`,
);

/** From here on the saga only goes back: a crash meanwhile resumes the undoing. */
export const beginUndo = sql(
  'platform-begin-saga-undo',
  `update saga set status = 'UNDOING', state = $5, answer = $6, lease_until = clock_timestamp() + $7 * interval '1 ms'
   where caller = $1 and mutation = $2 and key = $3 and fence = $4 and ended_at is null returning true as held`,
);

const complete = `update saga set status = 'DONE', answer = done.answer, state = null, lease_until = null, ended_at = clock_timestamp()
   from unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::json[]) as done (caller, mutation, key, fence, answer)
   where saga.caller = done.caller and saga.mutation = done.mutation and saga.key = done.key and saga.fence = done.fence and saga.ended_at is null
   returning saga.caller, saga.mutation, saga.key`;

/** The state goes with the end: it may hold personal data, the answer is what is replayed. Any number of sagas; answers those whose lease was held. */
export const completeSagas = sql('platform-complete-sagas', complete);

/** The same where nobody can look at the answer before the commit: fails unless all leases were held. */
export const completeSagasOrFail = sql(
  'platform-complete-sagas-or-fail',
  `with ended as (${complete}) select 1 / (case when count(*) = cardinality($1::text[]) then 1 else 0 end) as held from ended`,
);

/** Lets the lease go after a failure, so that a retry need not wait for its end. */
export const letSagaGo = sql(
  'platform-let-saga-go',
  `update saga set lease_until = null, failures = failures + 1, last_error = $5, retry_at = clock_timestamp() + $6 * interval '1 ms',
     needs_human = needs_human or failures + 1 >= $7
   where caller = $1 and mutation = $2 and key = $3 and fence = $4 and ended_at is null returning failures, needs_human`,
);
