-- Only pruning asks when a saga ended, and rows end in the order of time, roughly: a range index costs the end of a saga next to nothing.
drop index saga_ended_at_idx;
create index saga_ended_at_idx on saga using brin (ended_at) where status = 'DONE';
