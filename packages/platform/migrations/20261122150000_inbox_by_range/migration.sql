-- Only pruning asks for the time, and rows come in its order: a range index costs an event next to nothing.
drop index inbox_at_idx;
create index inbox_at_idx on inbox using brin (at);
