import { sql } from '@baton/platform';

/**
 * A channel with all that is set for it, in one round trip: amounts as text, so that no digit is lost on the way through JSON. Of what sources it, the last
 * 20 times that a version was, is or will be in force there and in its market: a placement that is finished late is decided as of its claim.
 */
export const selectChannel = sql(
  'orders-select-channel',
  `with c as (select * from channel where code = $1),
   spans as (
     select s.* from c, lateral (
       (select * from sourcing_activation_span where market = c.market and channel = c.code order by active_from desc, seq desc limit 20)
       union all
       (select * from sourcing_activation_span where market = c.market and channel = '' order by active_from desc, seq desc limit 20)) s)
   select c.code, c.currency, c.market, c.country, c.time_zone, c.prices_include_tax, c.return_window_days, c.release_delay_minutes,
     (select coalesce(json_agg(json_build_object('id', a.id, 'market', a.market, 'channel', nullif(a.channel, ''), 'ref', a.ref, 'version', a.version,
        'from', a.active_from, 'to', a.active_to) order by a.active_from desc, a.seq desc), '[]') from spans a) as spans,
     (select coalesce(json_agg(v.document), '[]') from sourcing_profile_version v
      where (v.ref, v.version) in (select ref, version from spans)) as versions,
     (select coalesce(json_agg(json_build_object('method', s.method, 'service', s.service, 'minor', s.minor::text, 'taxCategory', s.tax_category)), '[]')
      from shipping_price s where s.channel = c.code) as shipping_prices,
     (select coalesce(json_agg(json_build_object('country', t.country, 'region', t.region, 'category', t.category, 'rate', t.rate::text, 'name', t.name)), '[]')
      from tax_rate t) as tax_rates
   from c`,
);
