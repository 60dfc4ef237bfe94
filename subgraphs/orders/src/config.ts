import { z } from 'zod';

/** What can be set by environment. All milliseconds. */
export const ordersConfig = z.object({
  /** Pause between two looks for placements and other sagas that nobody works on any more. */
  BATON_ORDERS_RESUME_EVERY_MS: z.coerce.number().int().min(50).max(3_600_000).default(1_000),
  /** Pause between two looks for work that was not sent in time. */
  BATON_ORDERS_WATCH_EVERY_MS: z.coerce.number().int().min(50).max(3_600_000).default(60_000),
  /** How far lanes, and channels and prices while no notice of their changes can be heard, may be behind what was written. 0 reads them each time. */
  BATON_ORDERS_STALE_MS: z.coerce.number().int().min(0).max(60_000).default(1_000),
  /** How old lanes may be that are gone by while shipments cannot be reached. 0: no order is promised then. */
  BATON_ORDERS_LANES_KEEP_MS: z.coerce.number().int().min(0).max(86_400_000).default(3_600_000),
});
export type OrdersConfig = z.output<typeof ordersConfig>;
