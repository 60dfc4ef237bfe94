-- Orders may wait a while before their work is released, so that those that wait can be sourced again together.
alter table channel
  add column release_delay_minutes integer not null default 0 check (release_delay_minutes between 0 and 720);

-- When the work is to be released, and when it was. Both null: with the placement, as always.
alter table "order"
  add column release_at  timestamptz,
  add column released_at timestamptz,
  add constraint order_released_after_a_while check (released_at is null or release_at is not null);
create index order_unreleased on "order" (market, channel, id) where release_at is not null and released_at is null;

-- Whether the attempt moves units that have a place to a better one. Its order is not released before it has ended.
alter table resourcing
  add column is_move boolean not null default false;
create index resourcing_open_moves on resourcing (order_id) where is_move and state = 'OPEN';
