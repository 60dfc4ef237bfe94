-- When a claim's date was looked at last: supply that changed since, whoever changed it, wants another look.
alter table inbound_promise add column dated_at timestamptz not null default now();
