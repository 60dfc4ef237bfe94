-- Somebody holds a work order back: the unit does not pick it until the hold is released, by a person or by its time.
alter table fulfilment
  add column hold_reason text check (hold_reason in ('FRAUD', 'ADDRESS', 'PAYMENT', 'STOCK', 'OTHER')),
  add column hold_since timestamptz(3),
  add column hold_until timestamptz(3),
  add column held_by text,
  add constraint fulfilment_hold check (
    (hold_reason is null) = (hold_since is null) and (hold_reason is null) = (held_by is null)
    and (hold_until is null or hold_until > hold_since)
  );

create index fulfilment_hold_over on fulfilment (hold_until) where hold_until is not null;
