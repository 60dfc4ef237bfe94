import { type Statement, sql } from '@baton/platform';
import { fulfilmentColumns } from './fulfilment-columns.ts';

/** Pages of several locations at once, oldest first; the key (created_at, id) never repeats. Whether a location may be read is decided before. */
const page = (name: string, order: 'asc' | 'desc', beyond: '>' | '<'): Statement =>
  sql(
    name,
    `select f.* from unnest($1::text[]) as wanted (location)
     cross join lateral (
       select ${fulfilmentColumns} from fulfilment f
       where f.location = wanted.location
         and ($2::text[] is null or f.status = any($2::text[]))
         and ($3::timestamptz is null or (f.created_at, f.id) ${beyond} ($3::timestamptz, $4::text))
       order by f.created_at ${order}, f.id ${order} limit $5
     ) f`,
  );

export const fulfilmentsByLocationSql = {
  FORWARD: page('fulfilments-by-location', 'asc', '>'),
  BACKWARD: page('fulfilments-by-location-backward', 'desc', '<'),
};
