-- The trace of the event that an entry tells: a subscriber who is told of it is told in that trace.
alter table timeline_entry add column trace_id text;
