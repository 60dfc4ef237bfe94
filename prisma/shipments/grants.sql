-- What carriers and vendors reported is history: the application adds to it and reads it, no more.
revoke update, delete, truncate on tracking_event from :role;
revoke update, delete, truncate on vendor_invoice_line from :role;
revoke update, delete, truncate on vendor_invoice_difference from :role;
