-- Which lots went with a transfer, from when they left: each unit is on its way or came to its end. Units that stood in stock before their product had lots
-- have none.
create table transfer_lot (
  transfer_id text not null,
  sku text not null,
  lot text not null,
  in_transit integer not null check (in_transit >= 0),
  received integer not null default 0 check (received >= 0),
  damaged integer not null default 0 check (damaged >= 0),
  lost integer not null default 0 check (lost >= 0),
  primary key (transfer_id, sku, lot),
  foreign key (transfer_id, sku) references transfer_line (transfer_id, sku),
  foreign key (sku, lot) references lot (sku, lot)
);
-- Whom a recall has to stop on the way.
create index transfer_lot_lot on transfer_lot (sku, lot) where in_transit > 0;
