import type { TestDatabase } from '@baton/testing';

const subgraphs = ['orders', 'stock', 'shipments', 'customers', 'integrations'];

/** Levels that are not what their movements add up to. */
export const brokenLevels = (database: TestDatabase): Promise<object[]> =>
  database.query(`
    select level.sku, level.location
    from stock.stock_level level
    left join lateral (
      select count(*) as movements,
             coalesce(sum(quantity * ((from_state in ('NONE', 'IN_TRANSIT'))::int - (to_state in ('NONE', 'IN_TRANSIT'))::int)), 0) as on_hand,
             coalesce(sum(case to_state when 'RESERVED' then quantity else 0 end - case from_state when 'RESERVED' then quantity else 0 end), 0) as reserved,
             coalesce(sum(case to_state when 'ALLOCATED' then quantity else 0 end - case from_state when 'ALLOCATED' then quantity else 0 end), 0) as allocated,
             coalesce(sum(quantity * ((to_state in ('UNAVAILABLE', 'DAMAGED', 'QUALITY_HOLD', 'EXPIRED'))::int
               - (from_state in ('UNAVAILABLE', 'DAMAGED', 'QUALITY_HOLD', 'EXPIRED'))::int)), 0) as unavailable
      from stock.stock_movement movement where movement.sku = level.sku and movement.location = level.location
    ) fold on true
    where (level.on_hand, level.reserved, level.allocated, level.unavailable, level.version)
      is distinct from (fold.on_hand::int, fold.reserved::int, fold.allocated::int, fold.unavailable::int, fold.movements::int)`);

/** Units that stand reserved, allocated or held for a check. */
export async function promisedUnits(database: TestDatabase): Promise<number> {
  const [row] = await database.query<{ units: number }>(
    'select sum(reserved + allocated + unavailable)::int as units from stock.stock_level',
  );
  return row?.units ?? Number.NaN;
}

/** Units that came back by a return. */
export async function unitsTakenBack(database: TestDatabase): Promise<number> {
  const [row] = await database.query<{ units: number }>(
    `select coalesce(sum(quantity), 0)::int as units from stock.stock_movement where type = 'RETURN' and from_state = 'NONE'`,
  );
  return row?.units ?? Number.NaN;
}

/** Events that are committed but not in the log, or not taken exactly once by a subgraph that consumes them. */
export async function lostOrDoubledEvents(database: TestDatabase): Promise<object[]> {
  const unpublished = subgraphs.map((name) => `select 'unpublished in ${name}' as what, id from ${name}.outbox`);
  const parked = subgraphs.map((name) => `select 'parked in ${name}' as what, event_id as id from ${name}.parked_event`);
  const doubled = `select 'doubled ' || type as what, payload->>'parcelId' as id from bus.event
    where type in ('parcel.shipped', 'parcel.delivered') group by type, payload->>'parcelId' having count(*) > 1
    union all select 'doubled ' || type, payload->>'orderId' from bus.event
    where type in ('order.placed', 'payment.authorised') group by type, payload->>'orderId' having count(*) > 1
    union all select 'doubled ' || type, payload->>'captureId' from bus.event where type = 'payment.captured' group by type, payload->>'captureId' having count(*) > 1
    union all select 'doubled ' || type, payload->>'refundId' from bus.event
    where type in ('refund.requested', 'refund.settled') group by type, payload->>'refundId' having count(*) > 1`;
  return await database.query([...unpublished, ...parked, doubled].join(' union all '));
}

/** How many events of each type are in the log. */
export async function eventCounts(database: TestDatabase): Promise<Record<string, number>> {
  const rows = await database.query<{ type: string; count: number }>('select type, count(*)::int as count from bus.event group by type');
  return Object.fromEntries(rows.map(({ type, count }) => [type, count]));
}
