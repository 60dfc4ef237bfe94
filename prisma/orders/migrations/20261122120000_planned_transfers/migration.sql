-- What brings goods to work orders whose location lacks them, as orders asked for it.
create table planned_transfer (
  id                  text primary key,
  order_id            text not null references "order" (id),
  fulfilment_id       text not null references planned_fulfilment (id),
  origin              text not null,
  -- When the goods are there, as it was planned.
  expected_at         timestamptz,
  -- The lines of the work order that it brings.
  fulfilment_line_ids text[] not null check (cardinality(fulfilment_line_ids) > 0)
);
create index planned_transfer_by_order on planned_transfer (order_id);
create index planned_transfer_by_fulfilment on planned_transfer (fulfilment_id);
