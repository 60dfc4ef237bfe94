-- Pickers ask by fulfilment which lots to take. Lines without lots, nearly all, have no entry.
create index allocation_lots_to_pick_idx on allocation (fulfilment_id) where has_lots;
