import type { Clock } from '@baton/kernel';
import { type InternalContext, secureBytes } from '@baton/platform';
import type { Caller } from './authenticate.ts';

/** What one running operation knows of itself. Its grants grow: a subgraph's answer may open what later fetches ask for. */
export interface OperationContext {
  readonly caller: Caller;
  readonly grants: Set<string>;
  readonly traceId: string;
  readonly deadlineAt: number;
  /** The span of the client's request, where traces are collected. */
  spanId?: string | undefined;
  /** What {@link internalContext} said last. */
  told?: InternalContext;
}

const traceBytes = secureBytes(16);

/** The trace id of a request's W3C `traceparent`, or a new one. */
export function traceIdOf(headers: Readonly<Record<string, unknown>>): string {
  const traceparent = headers['traceparent'];
  const given = typeof traceparent === 'string' ? /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent)?.[1] : undefined;
  return given && !/^0+$/.test(given) ? given : Buffer.from(traceBytes()).toString('hex');
}

/** Begins an operation: its clock starts now. */
export function beginOperation(options: {
  readonly caller: Caller;
  readonly grants: readonly string[];
  readonly traceId: string;
  readonly clock: Clock;
  readonly budgetMs: number;
}): OperationContext {
  const { caller, traceId, clock, budgetMs } = options;
  const deadlineAt = clock.now().getTime() + budgetMs;
  return { caller, grants: new Set([...caller.grants, ...options.grants]), traceId, deadlineAt };
}

/** Fetches that end within so long of each other are told the same deadline, and what they are told is signed once. */
const deadlineStepMs = 100;

/**
 * What a subgraph is told: nothing that the client sent reaches it by another way. A fetch that is given up at `endsAt` is worked on no longer than that, or a
 * moment; without it, as long as the operation lasts. The same object for every fetch until a grant is added or another deadline is told.
 */
export function internalContext(operation: OperationContext, endsAt = operation.deadlineAt): InternalContext {
  const { caller, grants, traceId, spanId } = operation;
  const deadlineAt = Math.min(operation.deadlineAt, Math.ceil(endsAt / deadlineStepMs) * deadlineStepMs);
  const known = operation.told;
  if (known?.grants.length === grants.size && known.deadlineAt === deadlineAt) return known;
  const context: InternalContext = {
    actor: caller.actor,
    grants: [...grants],
    traceId,
    spanId,
    deadlineAt,
  };
  operation.told = context;
  return context;
}
