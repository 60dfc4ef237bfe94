import { z } from 'zod';

const milliseconds = (fallback: number) => z.coerce.number().int().min(0).max(86_400_000).default(fallback);

/** What can be set by environment. */
export const stockConfig = z.object({
  /** How long the sweeper leaves an expired reservation, for the event of an order that was placed at the last moment. */
  BATON_STOCK_EXPIRY_GRACE_MS: milliseconds(60_000),
  /** How long a cart's hold lasts; extending gives it the same again. */
  BATON_STOCK_HOLD_MS: milliseconds(600_000),
  /** Pause between two sweeps. */
  BATON_STOCK_SWEEP_EVERY_MS: milliseconds(5_000),
  /** Pause between two looks for feeds that wait to take effect. */
  BATON_STOCK_FEED_EVERY_MS: milliseconds(1_000),
  /** Pause between two looks whether a product crossed a threshold. Milliseconds. */
  BATON_STOCK_THRESHOLD_EVERY_MS: milliseconds(200),
  /** How old availability may be at most. Milliseconds; what this process sold itself is seen at once in any case. */
  BATON_STOCK_STALE_MS: z.coerce.number().int().min(0).max(60_000).default(250),
  /**
   * How long reservations that ended, working days that are over and shares of customers in past periods are kept. Days; longer than any event may be told late.
   */
  BATON_STOCK_KEEP_DAYS: z.coerce.number().int().min(30).max(3_650).default(90),
  /** Levels (of a product at a location) that are kept in memory for availability, about 150 bytes each. */
  BATON_STOCK_MODEL_LEVELS: z.coerce.number().int().min(10_000).max(20_000_000).default(1_000_000),
});
export type StockConfig = z.output<typeof stockConfig>;
