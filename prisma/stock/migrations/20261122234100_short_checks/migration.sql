-- The same rules, said shorter. PostgreSQL keeps a CHECK as a tree in a text and reads it at each statement that writes the table: of a reservation of one order that was
-- nearly a fifth. `x in ('A', 'B')` is a tree with a leaf for each word, `x = any ('{A,B}')` has one leaf; `least` asks for many columns at once, and passes over null as a
-- CHECK does. Rules that begin together are added by one look at the table.
alter table stock_level
  drop constraint stock_level_on_hand_check,
  drop constraint stock_level_unavailable_check,
  drop constraint stock_level_allocated_check,
  drop constraint stock_level_reserved_check,
  drop constraint stock_level_damaged_check,
  drop constraint stock_level_expired_check,
  drop constraint stock_level_in_transit_check,
  drop constraint stock_level_quality_hold_check,
  drop constraint stock_level_lots_withheld_check,
  drop constraint stock_level_version_check,
  drop constraint stock_level_counted_check,
  add constraint stock_level_not_negative check (
    least(on_hand, unavailable, allocated, reserved, damaged, expired, in_transit, unavailable - damaged - expired, lots_withheld, version, counted) >= 0);

alter table stock_movement
  drop constraint stock_movement_type_check,
  drop constraint stock_movement_from_state_check,
  drop constraint stock_movement_to_state_check,
  drop constraint stock_movement_quantity_check,
  drop constraint stock_movement_version_check,
  drop constraint stock_movement_line_check,
  add constraint stock_movement_type_check check (
    type = any ('{RECEIPT,ADJUST,RESERVE,RELEASE,ALLOCATE,DEALLOCATE,SHIP,RETURN,QUARANTINE,SCRAP,TRANSFER_OUT,TRANSFER_IN,LOSS,EXPIRE,SNAPSHOT}')),
  add constraint stock_movement_states_check check (
    array[from_state, to_state] <@ '{NONE,AVAILABLE,RESERVED,ALLOCATED,UNAVAILABLE,DAMAGED,QUALITY_HOLD,EXPIRED,IN_TRANSIT}'),
  add constraint stock_movement_numbers_check check (least(quantity, version, line + 1) > 0);

alter table reservation
  drop constraint reservation_state_check,
  drop constraint reservation_kind_check,
  add constraint reservation_state_check check (state = any ('{HELD,CONVERTED,RELEASED,EXPIRED}')),
  add constraint reservation_kind_check check (kind = any ('{ORDER,CART}'));

alter table allocation
  drop constraint allocation_allocated_check,
  drop constraint allocation_shipped_check,
  drop constraint allocation_freed_check,
  drop constraint allocation_missing_check,
  add constraint allocation_not_negative check (least(allocated, shipped, freed, missing) >= 0);
