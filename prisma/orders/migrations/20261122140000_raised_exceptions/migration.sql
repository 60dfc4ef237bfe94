-- A person, or an automation, has somebody look at an order; whoever looked says so.
alter table order_exception
  drop constraint order_exception_kind_check,
  add constraint order_exception_kind_check
    check (kind in ('SOURCING_FAILED', 'CAPTURE_FAILED', 'REFUND_FAILED', 'VOID_FAILED', 'STOCK_MISSING', 'RAISED')),
  drop constraint order_exception_choice_check,
  add constraint order_exception_choice_check check (choice in ('RETRY', 'CANCEL_UNITS', 'KEEP', 'DISMISS'));

-- The same reason is looked at once at a time.
create unique index order_exception_raised_once on order_exception (order_id, reason) where kind = 'RAISED' and resolved_at is null;
