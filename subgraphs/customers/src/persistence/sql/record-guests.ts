import { sql } from '@baton/platform';

/** $1 ids, $2 e-mails, $3 names, $4 instant. Many guests in one statement; a known id changes nothing. Sorted by id, so that two batches lock alike. */
export const recordGuestsSql = sql(
  'record-guests',
  `insert into customer (id, kind, email, name, created_at)
   select guest.id, 'GUEST', guest.email, guest.name, $4
   from unnest($1::text[], $2::text[], $3::text[]) as guest (id, email, name)
   order by guest.id
   on conflict (id) do nothing`,
);
