-- Indexes that every order paid for and no query asks for. Lines are looked up by their order, also those of a group; planned lines by their fulfilment
-- or by their own id. An order's log is read through its numbers: it is short enough to be put in the order of time afterwards.
drop index order_line_by_group;
drop index planned_fulfilment_line_by_order;
drop index timeline_entry_by_order;
