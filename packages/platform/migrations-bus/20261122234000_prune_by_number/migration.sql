-- Only pruning asks for the time, and finds what is old enough from the old end, by number.
drop index event_published_at_idx;
