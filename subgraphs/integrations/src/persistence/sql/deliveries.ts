import { sql } from '@baton/platform';

/**
 * $1 ids, $2 endpoints, $3 events, $4 types, $5 aggregates, $6 instants, $7 bodies, $8 now. A message that is there already stays as it is. One that stands behind
 * another of its aggregate is not due before that one.
 */
export const insertDeliveries = sql(
  'insert-webhook-deliveries',
  `insert into webhook_delivery (id, endpoint_id, event_id, event_type, aggregate, event_at, body, next_attempt_at)
   select given.id, endpoint_id, event_id, event_type, aggregate, event_at, body, greatest($8::timestamptz, ahead.next_attempt_at)
   from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::text[])
     with ordinality as given (id, endpoint_id, event_id, event_type, aggregate, event_at, body, nth)
     left join lateral (
       select earlier.next_attempt_at from webhook_delivery as earlier
       where earlier.endpoint_id = given.endpoint_id and earlier.aggregate = given.aggregate and earlier.status = 'PENDING'
       order by earlier.position limit 1) as ahead on true
   -- An endpoint that was removed meanwhile wants nothing any more.
   where exists (select from webhook_endpoint where webhook_endpoint.id = endpoint_id for key share)
   order by nth
   on conflict (endpoint_id, event_id) do nothing`,
);

/**
 * $1 now, $2 end of the lease, $3 most messages in hand for one endpoint, $4 most to take. Takes what is due of every endpoint that has room, so that one which hangs
 * uses up its own room and nobody else's. Of an aggregate only the oldest waiting message is taken: the receiver gets them in order.
 */
export const takeDue = sql(
  'take-due-webhook-deliveries',
  `with room as (
     select endpoint.id, endpoint.url, endpoint.secret, endpoint.previous_secret, endpoint.previous_secret_until,
       $3 - (select count(*) from webhook_delivery as in_hand
             where in_hand.endpoint_id = endpoint.id and in_hand.status = 'PENDING' and in_hand.lease_until > $1) as free
     from webhook_endpoint as endpoint
     where endpoint.status = 'ENABLED'
       and exists (select from webhook_delivery where endpoint_id = endpoint.id and status = 'PENDING' and next_attempt_at <= $1)),
   due as (
     select taken.id, room.url, room.secret, case when room.previous_secret_until > $1 then room.previous_secret end as previous_secret
     from room cross join lateral (
       select delivery.id from webhook_delivery as delivery
       where delivery.endpoint_id = room.id and delivery.status = 'PENDING' and delivery.next_attempt_at <= $1
         and (delivery.lease_until is null or delivery.lease_until <= $1)
         and not exists (
           select from webhook_delivery as earlier
           where earlier.endpoint_id = room.id and earlier.status = 'PENDING' and earlier.aggregate = delivery.aggregate
             and earlier.position < delivery.position)
       order by delivery.next_attempt_at, delivery.position
       limit greatest(room.free, 0)
       for update skip locked) as taken
     limit $4)
   update webhook_delivery as delivery set lease_until = $2
   from due where delivery.id = due.id
   returning delivery.id, delivery.endpoint_id as "endpointId", delivery.event_id as "eventId", delivery.body, delivery.attempts,
     delivery.lease_until as "leaseUntil", due.url, due.secret, due.previous_secret as "previousSecret"`,
);

/** $1 id, $2 its lease, $3 status, $4 attempts, $5 next attempt, $6 end. No row when the lease was lost: somebody else has it in hand. */
export const endAttempt = sql(
  'end-webhook-attempt',
  `update webhook_delivery set status = $3, attempts = $4, next_attempt_at = $5, ended_at = $6, lease_until = null
   where id = $1 and lease_until = $2 and status = 'PENDING' returning aggregate`,
);

/**
 * $1 endpoint, $2 aggregate, $3 next attempt. What stands behind a message that failed is not due before it, so that a backlog is not looked through again and
 * again. Nothing has to wake it: the one ahead ends no sooner than it was due itself.
 */
export const holdBehind = sql(
  'hold-webhook-deliveries-behind',
  `update webhook_delivery set next_attempt_at = $3
   where endpoint_id = $1 and aggregate = $2 and status = 'PENDING' and attempts = 0 and next_attempt_at < $3`,
);

/** $1 message, $2 instant, $3 status code, $4 milliseconds, $5 error. Numbered over the message's whole life, replays included. */
export const insertAttempt = sql(
  'insert-webhook-attempt',
  `insert into webhook_attempt (delivery_id, nth, at, status_code, duration_ms, error)
   select $1, coalesce(max(nth), 0) + 1, $2, $3, $4, $5 from webhook_attempt where delivery_id = $1`,
);

/** $1 id, $2 lease. Gives a message back that was not tried. */
export const giveBack = sql(
  'give-back-webhook-delivery',
  'update webhook_delivery set lease_until = null where id = $1 and lease_until = $2',
);

/** $1 endpoint, $2 now, null after a success. Answers since when it fails. */
export const markFailing = sql(
  'mark-webhook-endpoint-failing',
  `update webhook_endpoint set failing_since = coalesce(failing_since, $2)
   where id = $1 returning failing_since as "failingSince"`,
);

/** $1 endpoint. */
export const markWell = sql(
  'mark-webhook-endpoint-well',
  'update webhook_endpoint set failing_since = null where id = $1 and failing_since is not null',
);

/** $1 message, $2 now. No row when it is unknown or waits anyway. */
export const retryDelivery = sql(
  'retry-webhook-delivery',
  `update webhook_delivery set status = 'PENDING', attempts = 0, next_attempt_at = $2, ended_at = null, lease_until = null
   where id = $1 and status <> 'PENDING' returning id`,
);

/** $1 endpoint, $2 from, $3 until (excluded), $4 now, $5 whether those that arrived as well. Answers how many. */
export const replayDeliveries = sql(
  'replay-webhook-deliveries',
  `with again as (
     update webhook_delivery set status = 'PENDING', attempts = 0, next_attempt_at = $4, ended_at = null, lease_until = null
     where endpoint_id = $1 and event_at >= $2 and event_at < $3 and (status = 'DEAD' or ($5 and status = 'DELIVERED'))
     returning 1)
   select count(*)::int as count from again`,
);

/** $1 before: ended messages older than that are forgotten, at most $2 at once. */
export const forgetDeliveries = sql(
  'forget-webhook-deliveries',
  `delete from webhook_delivery where id in (select id from webhook_delivery where ended_at < $1 order by ended_at limit $2)`,
);

/** $1 message. */
export const deliveryExists = sql('webhook-delivery-exists', 'select true as known from webhook_delivery where id = $1');

const columns = `id, endpoint_id as "endpointId", event_id as "eventId", event_type as "eventType", aggregate, event_at as "eventAt", position, body, status,
  attempts as "attemptCount", next_attempt_at as "nextAttemptAt", ended_at as "endedAt"`;

/** $1 ids. */
export const deliveriesById = sql('webhook-deliveries-by-id', `select ${columns} from webhook_delivery where id = any ($1::text[])`);

const page = (name: string, beyond: '<' | '>', order: 'desc' | 'asc') =>
  sql(
    name,
    `select ${columns} from webhook_delivery
     where endpoint_id = $1 and ($2::webhook_delivery_status is null or status = $2)
       and ($3::timestamptz is null or (event_at, position) ${beyond} ($3, $4::bigint))
     order by event_at ${order}, position ${order} limit $5`,
  );

/** $1 endpoint, $2 status or null, $3 and $4 the instant and number to go on after, or null, $5 how many. Forward is from the newest event on. */
export const deliveryPage = {
  FORWARD: page('webhook-delivery-page-forward', '<', 'desc'),
  BACKWARD: page('webhook-delivery-page-backward', '>', 'asc'),
};
