import { assert, money } from '@baton/kernel';
import { crashPoint } from '@baton/platform';
import type { Parts } from '../parts.ts';
import { lockKnownOrder } from '../persistence/order-changes.ts';
import { markVoid, selectVoid } from '../persistence/sql/voids-and-refunds.ts';
import { providerOf } from './capture-payment.ts';
import { openFailure } from './open-failure.ts';

interface VoidRow {
  readonly order_id: string;
  readonly amount_minor: bigint;
  readonly status: 'REQUESTED' | 'VOIDED' | 'FAILED';
  readonly provider: string;
  readonly reference: string;
  readonly currency: string;
}

/** Tells the provider that a part of an authorisation will not be taken. An authorisation that expired by itself is given up already. */
export async function voidPayment(parts: Parts, cancellationId: string, traceId: string): Promise<void> {
  const [row] = await parts.database.query<VoidRow>(selectVoid, [cancellationId]);
  assert(row, `there is nothing to be given up for ${cancellationId}`);
  if (row.status !== 'REQUESTED') return;
  const { amount_minor: minor, reference, currency } = row;
  crashPoint('void.before-provider');
  const answer = await providerOf(parts, row.provider).voidPart({ key: cancellationId, reference, amount: money(minor, currency) });
  crashPoint('void.after-provider');
  const isGivenUp = answer.outcome === 'DONE' || answer.reason === 'EXPIRED';
  await parts.database.transaction(async (tx) => {
    await lockKnownOrder(tx, row.order_id);
    const [first] = await tx.query(markVoid, [cancellationId, isGivenUp ? 'VOIDED' : 'FAILED', parts.clock.now()]);
    if (first === undefined || answer.outcome === 'DONE' || isGivenUp) return;
    await openFailure(tx, parts, { orderId: row.order_id, kind: 'VOID_FAILED', reason: answer.reason }, traceId);
  });
  crashPoint('void.after-record');
}
