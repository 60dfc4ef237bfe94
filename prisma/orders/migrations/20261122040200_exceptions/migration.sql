-- How what waited for a person ended: a person chose, or it ended by itself (then there is no choice).
alter table order_exception
  add column choice      text check (choice in ('RETRY', 'CANCEL_UNITS', 'KEEP')),
  add column resolved_by text;

-- A person let units wait for stock: nobody is asked again, and they are looked for from time to time.
alter table order_line
  add column waiting boolean not null default false;
create index order_line_waiting on order_line (group_id) where waiting;

-- A refusal counts until a person says otherwise; what happened stays.
alter table refusal
  add column lifted_at timestamptz;
