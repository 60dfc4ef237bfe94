-- The same rules, said shorter: PostgreSQL reads the text of a CHECK at each statement that writes the table. `x in ('A', 'B')` is a tree with a leaf for each word,
-- `x = any ('{A,B}')` has one leaf.
alter table fulfilment
  drop constraint fulfilment_status_check,
  drop constraint fulfilment_method_check,
  drop constraint fulfilment_hold_reason_check,
  drop constraint fulfilment_purchase_status_check,
  add constraint fulfilment_status_check check (
    status = any ('{PLANNED,RELEASED,ACKNOWLEDGED,PICKING,READY_TO_SHIP,SHIPPED,READY_FOR_PICKUP,HANDED_OVER,DELIVERED,REJECTED,CANCELLED}')),
  add constraint fulfilment_method_check check (method = any ('{SHIP,PICKUP,CURBSIDE,LOCAL_DELIVERY,LOCKER}')),
  add constraint fulfilment_hold_reason_check check (hold_reason = any ('{FRAUD,ADDRESS,PAYMENT,STOCK,OTHER}')),
  add constraint fulfilment_purchase_status_check check (
    purchase_status = any ('{PLACED,ACKNOWLEDGED,FIRM,PARTIALLY_SHIPPED,SHIPPED,REFUSED,EXPIRED,CANCELLED}'));

-- What is awaited is not negative: so what `fulfilment_line_awaited` says covers what is dropped without another in its place.
alter table fulfilment_line
  drop constraint fulfilment_line_check,
  drop constraint fulfilment_line_picked_check,
  drop constraint fulfilment_line_short_check,
  drop constraint fulfilment_line_rejected_check,
  drop constraint fulfilment_line_withdrawn_check,
  add constraint fulfilment_line_not_negative check (least(picked, short, rejected, withdrawn) >= 0);

alter table release_message
  drop constraint release_message_status_check,
  add constraint release_message_status_check check (status = any ('{PENDING,ACKED,VOID,DEAD}'));
