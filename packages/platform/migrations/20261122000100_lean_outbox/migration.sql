-- One relay publishes at a time (an advisory lock), in order of position: nothing looks for an aggregate or an id any more. One index instead of three
-- is what an event costs on its way to the bus.
alter table outbox drop constraint outbox_pkey;
alter table outbox drop constraint outbox_position_key;
alter table outbox add constraint outbox_pkey primary key (position);
drop index outbox_aggregate_position_idx;
