import { sql } from '@baton/platform';

const columns = `id, kind, document, sku, location, quantity, received, eta, confidence, state, version, announced_at as "announcedAt"`;

/** Writes a supply; a known id is written over. */
export const saveInboundSql = sql(
  'save-inbound',
  `insert into inbound_supply (id, kind, document, sku, location, quantity, received, eta, confidence, state)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
   on conflict (id) do update set document = excluded.document, quantity = excluded.quantity, received = excluded.received, eta = excluded.eta,
     confidence = excluded.confidence, state = excluded.state, version = inbound_supply.version + 1, changed_at = now()
   returning ${columns}`,
);

/** Locks a supply until the transaction ends. */
export const lockInboundSql = sql('lock-inbound', `select ${columns} from inbound_supply where id = $1 for no key update`);

/** Supplies of a product that are still to come, and of late ones as well, by date. */
export const openInboundSql = sql(
  'open-inbound',
  `select ${columns} from inbound_supply where state = 'OPEN' and sku = any($1) order by eta, id`,
);

/** Supplies of a product, by date: $2 $3 after (null: from the edge), $4 backward, $5 how many, $6 only these locations (null: all). */
export const inboundPageSql = sql(
  'inbound-page',
  `
select ${columns} from inbound_supply
where sku = $1 and ($2::timestamptz is null or case when $4 then (eta, id) < ($2, $3) else (eta, id) > ($2, $3) end)
  and ($6::text[] is null or location = any($6))
order by case when $4 then eta end desc, case when $4 then id end desc, case when not $4 then eta end, case when not $4 then id end limit $5`,
);

/** A claim of a reservation whose time is over, swept or not: its order was not placed. */
export const isPast = (claim: string): string => `(not ${claim}.is_kept and ${claim}.quantity > 0 and exists (
    select from reservation r where r.id = ${claim}.reservation_id and r.settled_at is null and r.expires_at <= now()))`;

/** What is promised of supply to come, by product. With $2 also what reservations claim whose time is over, and which nobody swept yet. */
export const inboundPromisesSql = sql(
  'inbound-promises',
  `
select p.sku, p.location, p.channel, p.quantity, p.promised_at as "promisedAt" from inbound_promise p
where p.sku = any($1) and p.quantity > 0 and ($2 or not ${isPast('p')})`,
);
