-- The ledger is history: the application adds to it and reads it, no more. (A trigger says the same to the owner.)
revoke update, delete, truncate on stock_movement from :role;
