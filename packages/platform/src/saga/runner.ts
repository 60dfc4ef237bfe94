import { z } from 'zod';
import { actorName, type InternalContext } from '../context.ts';
import { requestHash } from '../idempotency/hash.ts';
import type { Outcome } from '../idempotency/types.ts';
import { programSettings } from '../program-settings.ts';
import { withinSpan } from '../telemetry/running-span.ts';
import { sagaClaims } from './claim.ts';
import { drive, type SagaLease } from './drive.ts';
import { leaseAbandonedSagas, leaseSaga, lookAtSaga, type SagaRow } from './sql.ts';
import { FenceLost, type SagaDefinition, type SagaRequest, type SagaRunner, type SagaRunnerOptions } from './types.ts';

/** What a request is told to wait for a saga that runs: its lease bounds it, most are over much sooner. */
const retryAfterMaxMs = 1_000;
const retryAfterMinMs = 50;
const completerDeadlineMs = 30_000;

/** Runs mutations with remote calls between their steps: persisted claim, recovery points, leases with fences, compensation in reverse. */
export function createSagaRunner(options: SagaRunnerOptions): SagaRunner {
  const { database, log } = options;
  const leaseMs = options.leaseMs ?? programSettings().BATON_SAGA_LEASE_MS;
  const definitions = new Map(options.definitions.map((definition) => [definition.name, definition]));
  const driven = { database, log, leaseMs };
  const claims = sagaClaims(database, leaseMs);

  async function run<I, S, A>(definition: SagaDefinition<I, S, A>, request: SagaRequest<I>): Promise<Outcome<A>> {
    const { context, kept = new Map() } = request;
    const identity: [string, string, string] = [actorName(context.actor), definition.name, request.key];
    const hash = requestHash(request.input);
    const state = JSON.stringify(definition.begin(request.input, { ids: options.ids, clock: options.clock }));
    const stored = JSON.stringify({ actor: context.actor, grants: context.grants, traceId: context.traceId });
    const claimed = await claims.add({ identity, hash, state, context: stored });
    if (claimed) return driveOr(definition, { row: claimed, context, kept }, () => look<A>(identity, hash));
    const seen = await look<A>(identity, hash);
    if (seen.kind !== 'IN_PROGRESS') return seen;
    const [taken] = await database.query<SagaRow>(leaseSaga, [...identity, leaseMs]);
    return taken ? driveOr(definition, { row: taken, context, kept }, () => look<A>(identity, hash)) : look<A>(identity, hash);
  }

  /** Losing the fence means that another worker goes on: tell what stands in the row now. */
  async function driveOr<I, S, A>(
    definition: SagaDefinition<I, S, A>,
    lease: SagaLease,
    otherwise: () => Promise<Outcome<A>>,
  ): Promise<Outcome<A>> {
    try {
      return { kind: 'DONE', answer: await drive(definition, lease, driven), replayed: false };
    } catch (error) {
      if (error instanceof FenceLost) return otherwise();
      throw error;
    }
  }

  async function look<A>(identity: readonly string[], hash: string): Promise<Outcome<A>> {
    const [row] = await database.query<SagaRow & { lease_ms: number | null }>(lookAtSaga, identity);
    if (!row) return { kind: 'IN_PROGRESS', retryAfterMs: retryAfterMinMs };
    if (row.request_hash !== hash) return { kind: 'CONFLICT' };
    // The answer was stored by the same definition.
    if (row.status === 'DONE') return { kind: 'DONE', answer: row.answer as A, replayed: true };
    return { kind: 'IN_PROGRESS', retryAfterMs: Math.min(Math.max(row.lease_ms ?? 0, retryAfterMinMs), retryAfterMaxMs) };
  }

  async function resumeAbandoned(): Promise<number> {
    const rows = await database.query<SagaRow>(leaseAbandonedSagas, [[...definitions.keys()], leaseMs]);
    await Promise.all(rows.map((row) => resume(row)));
    return rows.length;
  }

  async function resume(row: SagaRow): Promise<void> {
    const definition = definitions.get(row.mutation);
    if (!definition) return;
    const context = { ...storedContext.parse(row.context), deadlineAt: Date.now() + completerDeadlineMs };
    const fields = { mutation: row.mutation, traceId: context.traceId, fence: Number(row.fence), attempt: row.attempt };
    try {
      await withinSpan(context, () => drive(definition, { row, context, kept: new Map() }, driven));
      log.info('an abandoned saga was finished', fields);
    } catch (error) {
      // Its row says when it is tried again; nothing is lost here.
      log.warn('an abandoned saga failed again', { ...fields, error });
    }
  }

  return { run, resumeAbandoned };
}

const storedContext: z.ZodType<Omit<InternalContext, 'deadlineAt'>> = z.object({
  actor: z.object({
    kind: z.enum(['anonymous', 'customer', 'staff', 'carrier', 'service']),
    id: z.string(),
    scopes: z.array(z.string()),
    locations: z.array(z.string()),
  }),
  grants: z.array(z.string()),
  traceId: z.string(),
});
