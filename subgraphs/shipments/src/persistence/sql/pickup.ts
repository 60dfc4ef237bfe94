import { sql } from '@baton/platform';

export const pickupPolicySql = sql(
  'pickup-policy',
  `select hold_days as "holdDays", closes_at as "closesAt", time_zone as "timeZone" from pickup_policy
   where location in ($1, '*') order by location = '*' limit 1`,
);

export const insertPickupSql = sql(
  'insert-pickup',
  'insert into pickup (fulfilment_id, code, ready_at, expires_at) values ($1, $2, $3, $4)',
);

/** The right code collects, unless too many wrong ones were tried. */
export const collectSql = sql(
  'collect-pickup',
  `update pickup set collected_at = $3 where fulfilment_id = $1 and code = $2 and attempts < $4 and collected_at is null returning fulfilment_id`,
);

/** A wrong code costs an attempt. */
export const missSql = sql(
  'miss-pickup',
  'update pickup set attempts = least(attempts + 1, $2) where fulfilment_id = $1 returning $2 - attempts as "attemptsLeft"',
);

export const pickupsByFulfilmentSql = sql(
  'pickups-by-fulfilment',
  `select fulfilment_id as "fulfilmentId", code, ready_at as "readyAt", expires_at as "expiresAt" from pickup where fulfilment_id = any($1::text[])`,
);
