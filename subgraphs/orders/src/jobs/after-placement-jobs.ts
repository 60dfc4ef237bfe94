import type { Jobs } from '@baton/platform';
import { z } from 'zod';
import type { Parts } from '../parts.ts';
import { cancelRest } from '../use-cases/cancel-rest.ts';
import { capturePayment } from '../use-cases/capture-payment.ts';
import { deliverMessage } from '../use-cases/deliver-message.ts';
import { fillBackorder } from '../use-cases/fill-backorder.ts';
import { moveOrder } from '../use-cases/move-order.ts';
import { recalculatePromise } from '../use-cases/recalculate-promise.ts';
import { reevaluateSourcing } from '../use-cases/reevaluate-sourcing.ts';
import { refundPayment } from '../use-cases/refund-payment.ts';
import { releaseOrder } from '../use-cases/release-order.ts';
import { resourceOrder } from '../use-cases/resource-order.ts';
import { runSimulation } from '../use-cases/run-simulation.ts';
import { voidPayment } from '../use-cases/void-payment.ts';
import { recalculatePromises } from '../use-cases/watch-promises.ts';

const capture = z.object({ captureId: z.string() });
const cancellation = z.object({ cancellationId: z.string() });
const refund = z.object({ refundId: z.string() });
const group = z.object({ orderId: z.string(), groupId: z.string(), cause: z.enum(['REFUSED', 'REQUESTED']).optional() });

const causes = ['RESOURCED', 'OVERDUE', 'INBOUND', 'CARRIER', 'CALENDAR'] as const;
const promise = z.object({ orderId: z.string(), cause: z.enum(causes) });
const calendar = z.object({
  location: z.string().nullable(),
  service: z.string().nullable(),
  countryCode: z.string().nullable(),
  isUnderWay: z.boolean(),
  after: z.string(),
});
const message = z.object({ messageId: z.string() });
const simulation = z.object({ simulationId: z.string() });
const ordered = z.object({ orderId: z.string() });
const scope = z.object({ market: z.string(), channel: z.string().nullable() });
const move = z.object({ moveId: z.string() });
const rest = z.object({ orderId: z.string(), groupId: z.string() });
const arrived = z.object({
  orderId: z.string(),
  reservationId: z.string(),
  lines: z.array(z.object({ sku: z.string(), location: z.string(), quantity: z.number().int().positive() })),
});

/** What an order does by itself, outside of any request. Each may run any number of times. */
export function afterJobs(parts: Parts): Jobs {
  return {
    'capture-payment': (payload, job) => capturePayment(parts, capture.parse(payload).captureId, job.traceId),
    'void-payment': (payload, { traceId }) => voidPayment(parts, cancellation.parse(payload).cancellationId, traceId),
    'refund-payment': (payload, job) => refundPayment(parts, refund.parse(payload).refundId, job.traceId),
    'recalculate-promise': (payload, job) => recalculatePromise(parts, promise.parse(payload), job.traceId),
    'recalculate-promises': (payload) => recalculatePromises(parts, calendar.parse(payload)),
    'deliver-message': (payload) => deliverMessage(parts, message.parse(payload).messageId),
    'simulate-sourcing': (payload, job) => runSimulation(parts, simulation.parse(payload).simulationId, job.traceId),
    'release-order': (payload, job) => releaseOrder(parts, ordered.parse(payload).orderId, job.traceId),
    'reevaluate-sourcing': async (payload, job) => void (await reevaluateSourcing(parts, scope.parse(payload), job.traceId)),
    'move-order': (payload, job) => moveOrder(parts, move.parse(payload).moveId, job.traceId),
    'fill-backorder': (payload, job) => fillBackorder(parts, arrived.parse(payload), job.traceId),
    'cancel-rest': (payload, job) => cancelRest(parts, rest.parse(payload), job.traceId),
    'resource-order': (payload, job) => resourceOrder(parts, group.parse(payload), job.traceId),
  };
}
