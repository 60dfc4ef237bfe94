import { assert, money, toJson } from '@baton/kernel';
import { crashPoint, type Tx } from '@baton/platform';
import { serviceCause, tell } from '../events/tell.ts';
import type { Parts } from '../parts.ts';
import { lockKnownOrder } from '../persistence/order-changes.ts';
import { changePayment, markCaptured, markCaptureFailed, replaceAuthorisation, selectCapture } from '../persistence/sql/captures.ts';
import type { PaymentProvider } from '../ports/payments.ts';
import { openFailure } from './open-failure.ts';

interface CaptureRow {
  readonly id: string;
  readonly order_id: string;
  readonly payment_id: string;
  readonly amount_minor: bigint;
  readonly status: 'REQUESTED' | 'CAPTURED' | 'FAILED';
  readonly provider: string;
  readonly provider_reference: string;
  readonly authorisation_key: string;
  readonly attempt: number;
  readonly currency: string;
  readonly open_minor: bigint;
}

type Outcome = { readonly taken: true } | { readonly taken: false; readonly reason: string };

/**
 * Takes the money for goods that left. May run any number of times: the provider knows the capture by its key, the row says when it is done. When the
 * authorisation expired, what is open of it is authorised again and the capture goes on under that. Throws (again later) when the provider is silent.
 */
export async function capturePayment(parts: Parts, captureId: string, traceId: string): Promise<void> {
  const capture = await load(parts, captureId);
  if (capture.status !== 'REQUESTED') return;
  const outcome = await take(parts, capture);
  if (outcome === 'AUTHORISED_AGAIN') {
    await capturePayment(parts, captureId, traceId);
    return;
  }
  await parts.database.transaction(async (tx) => {
    await lockKnownOrder(tx, capture.order_id);
    await (outcome.taken
      ? recordCaptured(tx, parts, capture, traceId)
      : recordFailed(tx, parts, capture, { reason: outcome.reason, traceId }));
    crashPoint('capture.before-record-commit');
  });
  crashPoint('capture.after-record');
}

async function load(parts: Parts, captureId: string): Promise<CaptureRow> {
  const [row] = await parts.database.query<CaptureRow>(selectCapture, [captureId]);
  assert(row, `there is no capture ${captureId}`);
  return row;
}

async function take(parts: Parts, capture: CaptureRow): Promise<Outcome | 'AUTHORISED_AGAIN'> {
  if (capture.amount_minor === 0n) return { taken: true };
  const provider = providerOf(parts, capture.provider);
  // The attempt is part of the key: a capture that was refused under an expired authorisation is another one under the next.
  const key = `${capture.id}:${capture.attempt}`;
  crashPoint('capture.before-provider');
  const answer = await provider.capture({
    key,
    reference: capture.provider_reference,
    amount: money(capture.amount_minor, capture.currency),
  });
  crashPoint('capture.after-provider');
  if (answer.outcome === 'DONE') return { taken: true };
  return answer.reason === 'EXPIRED' ? authoriseAgain(parts, provider, capture) : { taken: false, reason: answer.reason };
}

async function authoriseAgain(parts: Parts, provider: PaymentProvider, capture: CaptureRow): Promise<Outcome | 'AUTHORISED_AGAIN'> {
  crashPoint('capture.before-reauthorise');
  const answer = await provider.reauthorise({
    key: `${capture.authorisation_key}:${capture.attempt + 1}`,
    reference: capture.provider_reference,
    amount: money(capture.open_minor, capture.currency),
  });
  crashPoint('capture.after-reauthorise');
  if (answer.outcome === 'REFUSED') return { taken: false, reason: `EXPIRED, ${answer.reason}` };
  const excess = await parts.database.transaction(async (tx) => {
    await lockKnownOrder(tx, capture.order_id);
    const values = [capture.payment_id, capture.attempt, answer.reference, parts.clock.now(), answer.expiresAt];
    const [replaced] = await tx.query<{ open_minor: bigint }>(replaceAuthorisation, values);
    return replaced === undefined ? 0n : capture.open_minor - replaced.open_minor;
  });
  // Units that were cancelled meanwhile were given up under the old authorisation; the new one asked for them as well.
  if (excess > 0n) {
    const amount = money(excess, capture.currency);
    await provider.voidPart({ key: `${capture.id}:${capture.attempt + 1}:excess`, reference: answer.reference, amount });
  }
  return 'AUTHORISED_AGAIN';
}

async function recordCaptured(tx: Tx, parts: Parts, capture: CaptureRow, traceId: string): Promise<void> {
  const reference = capture.amount_minor === 0n ? null : capture.provider_reference;
  const [first] = await tx.query(markCaptured, [capture.id, reference, parts.clock.now()]);
  if (first === undefined) return;
  await tx.query(changePayment, [capture.payment_id, capture.amount_minor, 0n, 0n]);
  const amount = toJson(money(capture.amount_minor, capture.currency));
  const payload = { orderId: capture.order_id, paymentId: capture.payment_id, captureId: capture.id, amount };
  await tell(tx, parts, [{ type: 'payment.captured', aggregate: `order:${capture.order_id}`, payload }], serviceCause(traceId));
}

/** The goods are gone and the provider does not pay: somebody has to ask the customer. */
async function recordFailed(
  tx: Tx,
  parts: Parts,
  capture: CaptureRow,
  { reason, traceId }: { readonly reason: string; readonly traceId: string },
): Promise<void> {
  const [first] = await tx.query(markCaptureFailed, [capture.id, reason]);
  if (first === undefined) return;
  await openFailure(tx, parts, { orderId: capture.order_id, kind: 'CAPTURE_FAILED', reason }, traceId);
}

/** The provider that an order was paid with; throws when it is not configured any more. */
export function providerOf(parts: Pick<Parts, 'payments'>, name: string): PaymentProvider {
  const provider = parts.payments.get(name);
  assert(provider, `there is no payment provider ${name}`);
  return provider;
}
