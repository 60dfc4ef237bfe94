-- Work orders that wait for goods from elsewhere: what brings them, and how many units of each line are still to come. Null: it waits for nothing, ever.
alter table fulfilment add column transfers jsonb;
alter table fulfilment_line add column transfer_id text, add column awaited int not null default 0,
  add constraint fulfilment_line_awaited check (awaited >= 0 and awaited + picked + short + rejected + withdrawn <= released);
