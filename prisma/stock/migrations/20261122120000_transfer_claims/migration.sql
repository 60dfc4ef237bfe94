-- Units of a transfer that an order waits for at its destination, by the line of the work order there. Each is in exactly one of these states, always.
create table transfer_claim (
  fulfilment_line_id text primary key,
  transfer_id text not null,
  fulfilment_id text not null,
  order_id text not null,
  order_line_id text not null,
  sku text not null,
  quantity integer not null check (quantity > 0),
  -- Held at the origin, or on their way.
  open integer not null check (open >= 0),
  -- Set aside at the destination: an allocation of the same line has them from then on.
  arrived integer not null default 0 check (arrived >= 0),
  -- Do not come; the work order does not know it yet.
  missing integer not null default 0 check (missing >= 0),
  -- Wanted no longer: cancelled, or looked for elsewhere.
  freed integer not null default 0 check (freed >= 0),
  constraint transfer_claim_adds_up check (open + arrived + missing + freed = quantity),
  foreign key (transfer_id, sku) references transfer_line (transfer_id, sku)
);
create index transfer_claim_transfer on transfer_claim (transfer_id);
create index transfer_claim_order on transfer_claim (order_id);
