-- Who takes a subgraph's events. One that stands still is replaced when its time is over; what it would still write is refused by the fence, which is part of a key so
-- that taking the lead waits for the transactions that hold it, and renewing does not.
create table consumer_lease (
  consumer text not null constraint consumer_lease_pkey primary key,
  fence bigint not null default 0 constraint consumer_lease_fence_check check (fence >= 0),
  until timestamptz not null default '-infinity',
  constraint consumer_lease_fence unique (consumer, fence)
);
comment on table consumer_lease is 'Which process takes the events of a consumer group, by the number of its lead, and until when it need not show that it moves.';

-- Job workers that show that they move. One that does not loses its jobs to the others.
create table job_worker (
  id text not null constraint job_worker_pkey primary key,
  until timestamptz not null
);
comment on table job_worker is 'Until when each worker of jobs need not show that it moves.';
