-- The life of an order after it was placed: departures, cancellations, sourcing again, returns, refunds, its one timeline.

-- The place of an entry in its order's log: the cursor of subscriptions. Given under the lock of the order's row, so entries commit in its order.
alter table timeline_entry
  add column seq integer not null check (seq > 0),
  add constraint timeline_entry_seq unique (order_id, seq);
drop index timeline_entry_by_order;
create index timeline_entry_by_order on timeline_entry (order_id, at, seq);

-- Money of a line, in the order of events: what left (captured), what was cancelled (given back), what returns will give back, what they gave.
-- A kit's own row keeps 0: its money lies in its components.
alter table order_line
  add column shipped_minor         bigint not null default 0 check (shipped_minor >= 0),
  add column cancelled_minor       bigint not null default 0 check (cancelled_minor >= 0),
  add column expected_refund_minor bigint not null default 0 check (expected_refund_minor >= 0),
  add column refunded_minor        bigint not null default 0 check (refunded_minor >= 0),
  -- Backordered units that a running cancellation has set aside: sourcing again leaves them alone.
  add column cancelling            integer not null default 0 check (cancelling >= 0),
  -- Units for which a return was requested; counts up.
  add column return_requested      integer not null default 0 check (return_requested >= 0),
  -- How often units of this line were sourced again.
  add column sourcing_attempts     integer not null default 0 check (sourcing_attempts >= 0),
  add constraint order_line_cancelling check (cancelling <= backordered),
  -- Nobody returns more than arrived, however many ask at once.
  add constraint order_line_returnable check (return_requested <= delivered and returned <= return_requested),
  add constraint order_line_money check (
    shipped_minor + cancelled_minor <= charged_minor and expected_refund_minor <= shipped_minor and refunded_minor <= expected_refund_minor
  );

-- The shipping of a group is captured with its first departure, or given back when all of the group is cancelled: one of the two, once.
alter table order_group
  add column shipping_state text not null default 'OPEN' check (shipping_state in ('OPEN', 'CAPTURED', 'VOIDED'));

-- What really happened to the units of a work order, as shipments tells it.
alter table planned_fulfilment_line
  add column picked    integer not null default 0 check (picked >= 0),
  add column shipped   integer not null default 0 check (shipped >= 0),
  add column delivered integer not null default 0 check (delivered >= 0),
  add constraint planned_fulfilment_line_progress check (delivered <= shipped and shipped + superseded + cancelled <= quantity and picked <= quantity);

alter table capture
  add constraint capture_lines_are_a_list check (jsonb_typeof(lines) = 'array');

-- Goods that left a unit, once for each parcel or hand-over, whichever of its events came first.
create table departure (
  id            text primary key,
  order_id      text not null references "order" (id),
  fulfilment_id text not null,
  shipped_at    timestamptz not null,
  delivered_at  timestamptz
);
create index departure_by_order on departure (order_id);

-- Locations that refused units of a line: it is not sourced from them again.
create table refusal (
  order_line_id text not null references order_line (id),
  location      text not null,
  order_id      text not null references "order" (id),
  reason        text not null,
  at            timestamptz not null,
  primary key (order_line_id, location)
);
create index refusal_by_order on refusal (order_id);

-- One attempt to source the missing units of a group again. The plan is kept before stock is asked, so that whoever goes on after a crash
-- asks for the same; the id is that of its reservation.
create table resourcing (
  id         text primary key,
  order_id   text not null references "order" (id),
  group_id   text not null references order_group (id),
  state      text not null check (state in ('OPEN', 'DONE', 'ABANDONED')),
  plan       jsonb not null,
  started_at timestamptz not null,
  ended_at   timestamptz
);
create unique index resourcing_one_open on resourcing (group_id) where state = 'OPEN';
create index resourcing_by_order on resourcing (order_id);

-- What waits for a person. The id is that of the event that told of it.
create table order_exception (
  id          text primary key,
  order_id    text not null references "order" (id),
  kind        text not null check (kind in ('SOURCING_FAILED', 'CAPTURE_FAILED', 'REFUND_FAILED', 'VOID_FAILED')),
  reason      text not null,
  opened_at   timestamptz not null,
  resolved_at timestamptz
);
create index order_exception_open on order_exception (order_id) where resolved_at is null;

create table cancellation (
  id         text primary key,
  order_id   text not null references "order" (id),
  reason     text not null check (reason in ('CUSTOMER', 'FRAUD', 'STOCK', 'OTHER')),
  state      text not null check (state in ('HELD', 'DONE', 'REFUSED')),
  started_at timestamptz not null,
  ended_at   timestamptz
);
create index cancellation_by_order on cancellation (order_id);

create table cancellation_line (
  cancellation_id text not null references cancellation (id),
  order_line_id   text not null references order_line (id),
  -- Units taken from those that stand nowhere, and units to be taken out of a location's work.
  backordered     integer not null check (backordered >= 0),
  allocated       integer not null check (allocated >= 0),
  -- What it came to, known once it is done.
  withdrawn       integer not null default 0 check (withdrawn >= 0),
  amount_minor    bigint not null default 0 check (amount_minor >= 0),
  primary key (cancellation_id, order_line_id)
);

-- Money that was authorised and will not be taken; the provider is told by job.
create table payment_void (
  id           text primary key references cancellation (id),
  order_id     text not null references "order" (id),
  payment_id   text not null references payment (id),
  -- The authorisation that it was part of then: a later one never held it.
  reference    text not null,
  amount_minor bigint not null check (amount_minor > 0),
  status       text not null check (status in ('REQUESTED', 'VOIDED', 'FAILED')),
  requested_at timestamptz not null,
  voided_at    timestamptz
);
create index payment_void_by_order on payment_void (order_id);

create sequence return_number start 500001;

create table return_order (
  id                 text primary key,
  number             text not null unique,
  order_id           text not null references "order" (id),
  customer_id        text not null,
  method             text not null check (method in ('PARCEL', 'STORE')),
  status             text not null check (
    status in ('REQUESTED', 'LABEL_ISSUED', 'DROP_OFF', 'IN_TRANSIT', 'PARTIALLY_RECEIVED', 'RECEIVED', 'INSPECTED', 'CLOSED', 'CANCELLED')
  ),
  destination        text not null,
  receiving_location text,
  currency           text not null,
  requested_at       timestamptz not null,
  closed_at          timestamptz
);
create index return_order_by_order on return_order (order_id, id);
create index return_order_by_customer on return_order (customer_id, requested_at desc, id desc);

create table return_line (
  id                    text primary key,
  return_order_id       text not null references return_order (id),
  order_line_id         text not null references order_line (id),
  position              integer not null,
  sku                   text not null,
  quantity              integer not null check (quantity > 0),
  reason                text not null,
  expected_refund_minor bigint not null check (expected_refund_minor >= 0),
  received              integer not null default 0 check (received >= 0),
  inspected             integer not null default 0 check (inspected >= 0),
  refund_minor          bigint not null default 0 check (refund_minor >= 0),
  unique (return_order_id, position),
  check (inspected <= received and received <= quantity),
  check (refund_minor <= expected_refund_minor),
  -- The last unit gives back the last minor unit.
  check (inspected < quantity or refund_minor = expected_refund_minor)
);
create index return_line_by_order_line on return_line (order_line_id);

create table return_receipt (
  id              text not null,
  return_line_id  text not null references return_line (id),
  return_order_id text not null references return_order (id),
  location        text not null,
  quantity        integer not null check (quantity > 0),
  at              timestamptz not null,
  primary key (id, return_line_id)
);
create index return_receipt_by_return on return_receipt (return_order_id);

create table inspection (
  id              text not null,
  position        integer not null,
  return_line_id  text not null references return_line (id),
  return_order_id text not null references return_order (id),
  location        text not null,
  quantity        integer not null check (quantity > 0),
  grade           text not null check (grade in ('A', 'B', 'C', 'D')),
  disposition     text not null check (disposition in ('RESTOCK', 'QUARANTINE', 'REFURBISH', 'SCRAP', 'VENDOR')),
  at              timestamptz not null,
  primary key (id, position)
);
create index inspection_by_return on inspection (return_order_id);

create table refund (
  id              text primary key,
  order_id        text not null references "order" (id),
  return_order_id text not null references return_order (id),
  payment_id      text not null references payment (id),
  inspection_id   text not null unique,
  amount_minor    bigint not null check (amount_minor >= 0),
  -- What it is made of: [{ orderLineId, quantity, minor }].
  lines           jsonb not null check (jsonb_typeof(lines) = 'array'),
  -- Which captures it is taken from, by the provider's reference: [{ reference, minor }]. Decided once, before the provider is asked.
  parts           jsonb check (jsonb_typeof(parts) = 'array'),
  status          text not null check (status in ('REQUESTED', 'SETTLED', 'FAILED')),
  requested_at    timestamptz not null,
  settled_at      timestamptz,
  check ((status = 'SETTLED') = (settled_at is not null))
);
create index refund_by_order on refund (order_id);
create index refund_by_return on refund (return_order_id);
