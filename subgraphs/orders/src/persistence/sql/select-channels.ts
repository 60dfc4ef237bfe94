import { sql } from '@baton/platform';

/** Channels as the graph shows them. $1 codes. */
export const selectChannels = sql(
  'orders-select-channels',
  'select code, currency, market, prices_include_tax, return_window_days from channel where code = any ($1::text[])',
);
