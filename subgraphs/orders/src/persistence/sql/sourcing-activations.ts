import { sql } from '@baton/platform';

const columns = `id, market, channel, seq, ref, version, active_from, active_to, replaced_ref, replaced_version, activated_at, activated_by, rolls_back`;

/** When versions are, were and will be in force, at most 100 times each, the latest first. $1 refs, $2 versions. */
export const selectSpansOfVersions = sql(
  'orders-select-spans-of-versions',
  `select span.* from unnest($1::text[], $2::int[]) as wanted (ref, version),
     lateral (select ${columns} from sourcing_activation_span s where s.ref = wanted.ref and s.version = wanted.version
       order by active_from desc, seq desc limit 100) as span`,
);

/** What is in force, was, and will be in a market, or ($2 not empty) in a channel of its own, the latest first. $1 market, $2 channel, $3 how many. */
export const selectSpansOfScope = sql(
  'orders-select-spans-of-scope',
  `select ${columns} from sourcing_activation_span where market = $1 and channel = $2 order by active_from desc, seq desc limit $3`,
);

/** An activation that was not withdrawn. $1 id. */
export const selectSpan = sql('orders-select-span', `select ${columns} from sourcing_activation_span where id = $1`);

/** Where an activation holds, also one that was withdrawn. $1 id. */
export const selectActivationScope = sql('orders-select-activation-scope', 'select market, channel from sourcing_activation where id = $1');

/** What an activation has to know of its scope, and whether that exists. $1 market, $2 channel (empty: the market's). */
export const selectScope = sql(
  'orders-select-sourcing-scope',
  `select exists (select from channel where market = $1 and ($2 = '' or code = $2)) as known`,
);

/** A channel's own wins over its market's; a row without a version says that there is none of its own. */
const inForce = (market: string, channel: string, at: string): string =>
  `from sourcing_activation_span s
   where s.market = ${market} and s.channel in (${channel}, '') and s.ref is not null and s.active_from <= ${at} and (s.active_to is null or s.active_to > ${at})
   order by s.channel desc limit 1`;

/** What is in force at an instant. $1 market, $2 channel (empty: the market's), $3 when. */
export const selectSpanInForce = sql('orders-select-span-in-force', `select ${columns} ${inForce('$1', '$2', '$3')}`);

/**
 * Puts a version in force from an instant on, if what the caller believes to be in force there then still is. Of two at the same time only one gets the
 * next place in the row of the market or channel: the other waits for it, and then gets no row.
 * $1 id, $2 market, $3 channel (empty: the market's), $4 ref, $5 version, $6 from when, $7 what is in force there then, as `ref@version`, $8 when, $9 who,
 * $10 the activation that it takes back.
 */
export const insertActivation = sql(
  'orders-insert-activation',
  `with own as (
     select s.ref, s.version from sourcing_activation_span s where s.market = $2 and s.channel = $3 and s.active_from <= $6
     order by s.active_from desc, s.seq desc limit 1)
   insert into sourcing_activation (id, market, channel, seq, ref, version, active_from, replaced_ref, replaced_version, activated_at, activated_by, rolls_back)
   select $1, $2, $3, 1 + coalesce((select max(seq) from sourcing_activation where market = $2 and channel = $3), 0), $4, $5, $6,
     (select ref from own), (select version from own), $8, $9, $10
   where coalesce((select s.ref || '@' || s.version ${inForce('$2', '$3', '$6')}), 'plain@1') = $7
   on conflict (market, channel, seq) do nothing
   returning id`,
);

/** Takes back what has not begun. $1 id, $2 now. */
export const withdrawActivation = sql(
  'orders-withdraw-activation',
  `update sourcing_activation set withdrawn_at = $2 where id = $1 and withdrawn_at is null and active_from > $2 returning id`,
);
