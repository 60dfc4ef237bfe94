-- A version of an automation is what its runs were made by, an attempt what its endpoint answered: the application adds to them and reads them, no more.
revoke update, delete, truncate on automation_version from :role;
revoke update, delete, truncate on webhook_attempt from :role;
