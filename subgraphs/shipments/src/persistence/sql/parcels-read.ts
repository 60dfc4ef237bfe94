import { sql } from '@baton/platform';
import { parcelColumns, parcelFence, parcelFrom } from './parcel-columns.ts';

export const parcelsByIdSql = sql(
  'parcels-by-id',
  `select ${parcelColumns} from ${parcelFrom} where p.id = any($1::text[]) and ${parcelFence}`,
);

/** Parcels of work orders; who may see the work order may see them. At most 100 each are packed. */
export const parcelsByFulfilmentSql = sql(
  'parcels-by-fulfilment',
  `select ${parcelColumns} from ${parcelFrom} where p.fulfilment_id = any($1::text[]) order by p.created_at, p.position, p.id`,
);

export const parcelsByOrderSql = sql(
  'parcels-by-order',
  `select p.* from unnest($1::text[]) as wanted (order_id)
   cross join lateral (
     select ${parcelColumns} from ${parcelFrom}
     where p.order_id = wanted.order_id and p.kind = 'OUTBOUND' and ${parcelFence}
     order by p.created_at, p.position, p.id limit 100
   ) p`,
);

export const parcelsByReturnOrderSql = sql(
  'parcels-by-return-order',
  `select ${parcelColumns} from ${parcelFrom} where p.return_order_id = any($1::text[]) and ${parcelFence} order by p.created_at, p.position, p.id`,
);
