-- The ledger is history, and so are its checkpoints: the application adds to them and reads them, no more. (A trigger says the same to the owner.)
revoke update, delete, truncate on stock_movement from :role;
revoke update, delete, truncate on level_checkpoint from :role;
revoke update, delete, truncate on transfer_change from :role;
revoke update, delete, truncate on lot_shipment from :role;
