import type { Jobs } from '@baton/platform';
import { z } from 'zod';
import type { Parts } from '../parts.ts';
import { voidAuthorisation } from '../saga/authorise.ts';
import { forgetGuestNow } from '../saga/guest.ts';
import { recordGuest } from '../use-cases/record-guest.ts';

const guestOfOrder = z.object({ orderId: z.string() });
const guest = z.object({ customerId: z.string() });
const authorisation = z.object({ key: z.string() });

/** What is left to do after a placement: void what was given up, tell customers of a guest, or to forget one. */
export const captureJobs = (parts: Parts): Jobs => ({
  'record-guest': (payload, { traceId }) => recordGuest(parts, guestOfOrder.parse(payload).orderId, traceId),
  'forget-guest': (payload, { traceId }) => forgetGuestNow(parts, guest.parse(payload).customerId, traceId),
  'void-authorisation': (payload) => voidAuthorisation(parts, authorisation.parse(payload).key),
});
