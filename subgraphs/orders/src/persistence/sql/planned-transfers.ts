import { sql } from '@baton/platform';

/** What brings goods to work orders. $1 order, $2 JSON list of transfers with the ids of their lines. */
export const insertPlannedTransfers = sql(
  'orders-insert-planned-transfers',
  `insert into planned_transfer (id, order_id, fulfilment_id, origin, expected_at, fulfilment_line_ids)
   select "transferId", $1, "fulfilmentId", origin, "expectedAt", array(select jsonb_array_elements_text(lines))
   from jsonb_to_recordset($2::jsonb) as t ("transferId" text, "fulfilmentId" text, origin text, "expectedAt" timestamptz, lines jsonb)`,
);

/** Of a work order `f`, as its release names them: null when it waits for nothing. */
export const transfersOfFulfilment = `(select jsonb_agg(jsonb_build_object('transferId', t.id, 'origin', t.origin, 'expectedAt', t.expected_at) order by t.id)
     from planned_transfer t where t.fulfilment_id = f.id) as transfers`;

/** The transfer that brings a line `l` of a work order; null when it stands there. */
export const transferOfLine =
  '(select t.id from planned_transfer t where t.fulfilment_id = l.fulfilment_id and l.id = any(t.fulfilment_line_ids))';
