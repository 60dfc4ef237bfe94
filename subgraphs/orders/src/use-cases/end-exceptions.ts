import type { Tx } from '@baton/platform';
import { serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import type { ExceptionView } from '../persistence/exception-repository.ts';
import { resolveExceptions, resolveSourcingExceptions } from '../persistence/sql/change-order.ts';

interface Ended {
  readonly id: string;
  readonly kind: ExceptionView['kind'];
}

interface When {
  readonly orderId: string;
  readonly at: Date | string;
  readonly traceId: string;
}

/** What waited for a person because units could not be sourced ends by itself once none is missing, or all have a date. Needs the order's lock. */
export async function endSourcingExceptions(tx: Tx, parts: Parts, when: When): Promise<void> {
  await tellEnded(tx, parts, when, await tx.query<Ended>(resolveSourcingExceptions, [when.orderId, when.at]));
}

/** What waited for a person ends by itself: its cause is gone. Needs the order's lock. */
export async function endExceptionsOfKind(tx: Tx, parts: Parts, kind: ExceptionView['kind'], when: When): Promise<void> {
  await tellEnded(tx, parts, when, await tx.query<Ended>(resolveExceptions, [when.orderId, kind, when.at]));
}

async function tellEnded(tx: Tx, parts: Parts, { orderId, traceId }: When, ended: readonly Ended[]): Promise<void> {
  if (ended.length === 0) return;
  const events = ended.map(({ id: exceptionId, kind }) => ({
    type: 'order.exception-ended' as const,
    aggregate: `order:${orderId}`,
    payload: { orderId, exceptionId, kind },
  }));
  await tell(tx, parts, events, serviceCause(traceId));
}
