-- The trace of the order, from the client's request that placed it: what happens to the work order, and to its parcels, is told under it. Null for those of
-- before, and until a version that knows it has created one: then each request's own trace is told.
alter table fulfilment add column trace_id text;
