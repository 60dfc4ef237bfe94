-- A decision and what it was made from are some four kilobytes, written once with the order and read when somebody asks why. PostgreSQL compresses what is larger than two:
-- that was a seventh of what recording an order costs. Now they stay as they are, in their row, and only those that no page holds are compressed and moved out.
alter table sourcing_decision set (toast_tuple_target = 8160);
