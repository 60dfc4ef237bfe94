-- Rights of the application's role on the platform's tables, where they are less than all.
revoke update, delete, truncate on audit from :role;
-- What was published is not rewritten; what is old enough is taken away.
revoke update, truncate on bus.event from :role;
