import type { Jobs } from '@baton/platform';
import { z } from 'zod';
import type { Parts } from '../parts.ts';
import { capturePayment } from '../use-cases/capture-payment.ts';
import { refundPayment } from '../use-cases/refund-payment.ts';
import { resourceOrder } from '../use-cases/resource-order.ts';
import { voidPayment } from '../use-cases/void-payment.ts';

const capture = z.object({ captureId: z.string() });
const cancellation = z.object({ cancellationId: z.string() });
const refund = z.object({ refundId: z.string() });
const group = z.object({ orderId: z.string(), groupId: z.string() });

/** What an order does by itself, outside of any request. Each may run any number of times. */
export function afterJobs(parts: Parts): Jobs {
  return {
    'capture-payment': (payload, job) => capturePayment(parts, capture.parse(payload).captureId, job.traceId),
    'void-payment': (payload) => voidPayment(parts, cancellation.parse(payload).cancellationId),
    'refund-payment': (payload, job) => refundPayment(parts, refund.parse(payload).refundId, job.traceId),
    'resource-order': (payload, job) => resourceOrder(parts, group.parse(payload), job.traceId),
  };
}
