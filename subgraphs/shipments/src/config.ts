import { z } from 'zod';

/** What can be set by environment. */
export const shipmentsConfig = z.object({
  /** How far the services between countries may be behind a calendar that another process changed. Milliseconds; 0 reads them each time. */
  BATON_SHIPMENTS_STALE_MS: z.coerce.number().int().min(0).max(60_000).default(1_000),
  /** How often holds whose time is over are released. Milliseconds. */
  BATON_SHIPMENTS_HOLDS_EVERY_MS: z.coerce.number().int().min(100).max(600_000).default(5_000),
  /** How often purchase orders of vendors that are silent for too long are ended. Milliseconds. */
  BATON_SHIPMENTS_VENDORS_EVERY_MS: z.coerce.number().int().min(100).max(600_000).default(5_000),
});
export type ShipmentsConfig = z.output<typeof shipmentsConfig>;
