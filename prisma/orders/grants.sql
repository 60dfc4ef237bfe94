-- What was decided, seen and told is history: the application adds to it and reads it, no more.
revoke update, delete, truncate on sourcing_decision from :role;
revoke update, delete, truncate on timeline_entry from :role;
revoke update, delete, truncate on backorder_fill from :role;
revoke update, delete, truncate on return_receipt from :role;
revoke update, delete, truncate on inspection from :role;
