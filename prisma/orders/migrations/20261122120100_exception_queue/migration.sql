-- What waits for a person across orders, the oldest first; and everything that ever did.
create index order_exception_queue on order_exception (opened_at, id) where resolved_at is null;
create index order_exception_by_time on order_exception (opened_at, id);
