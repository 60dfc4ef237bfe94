-- Stock promised units that it has not: a person is told.
alter table order_exception
  drop constraint order_exception_kind_check,
  add constraint order_exception_kind_check
    check (kind in ('SOURCING_FAILED', 'CAPTURE_FAILED', 'REFUND_FAILED', 'VOID_FAILED', 'STOCK_MISSING'));
