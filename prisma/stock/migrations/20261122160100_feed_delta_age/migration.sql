-- Changes that were told are forgotten by age; they come in about the order in which they happened.
create index feed_delta_age on feed_delta using brin (occurred_at);
