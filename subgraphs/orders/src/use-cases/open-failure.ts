import type { Tx } from '@baton/platform';
import { serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import type { ExceptionView } from '../persistence/exception-repository.ts';
import { openException } from '../persistence/sql/change-order.ts';

interface Failure {
  readonly orderId: string;
  readonly kind: ExceptionView['kind'];
  readonly reason: string;
}

/** A provider refused something: it waits for a person, and is told. Needs the order's lock. */
export async function openFailure(tx: Tx, parts: Parts, { orderId, kind, reason }: Failure, traceId: string): Promise<void> {
  const exceptionId = parts.ids.next('exc');
  await tx.query(openException, [exceptionId, orderId, kind, reason, parts.clock.now()]);
  const payload = { orderId, exceptionId, reason: kind };
  await tell(tx, parts, [{ type: 'order.exception-raised', aggregate: `order:${orderId}`, payload }], serviceCause(traceId));
}
