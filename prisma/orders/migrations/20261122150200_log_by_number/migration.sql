-- An entry of an order's log is known by its order and number, and by the event that it tells of. Nobody looks for its id: one index less for each of them.
alter table timeline_entry drop constraint timeline_entry_pkey, drop constraint timeline_entry_seq,
  add constraint timeline_entry_pkey primary key (order_id, seq);
