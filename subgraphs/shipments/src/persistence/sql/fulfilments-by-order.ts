import { sql } from '@baton/platform';
import { fulfilmentColumns, fulfilmentFence } from './fulfilment-columns.ts';

/** At most 100 of each order: the limit that the schema states. */
export const fulfilmentsByOrderSql = sql(
  'fulfilments-by-order',
  `select f.* from unnest($1::text[]) as wanted (order_id)
   cross join lateral (
     select ${fulfilmentColumns} from fulfilment f
     where f.order_id = wanted.order_id and ${fulfilmentFence}
     order by f.created_at, f.id limit 100
   ) f`,
);
