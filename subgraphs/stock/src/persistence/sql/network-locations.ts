import { sql } from '@baton/platform';
import { locationColumns } from './locations.ts';

/** The active locations of channels, by code. */
export const networkLocationsSql = sql(
  'network-locations',
  `
select c.channel, ${locationColumns}
from network_location c join location l on l.code = c.location
where c.channel = any($1) and c.is_active and l.is_active order by c.channel, l.code`,
);

/** Whether any location serves, or served, a channel. */
export const isChannelSql = sql('is-channel', 'select exists (select from network_location where channel = $1) as known');
