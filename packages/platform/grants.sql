-- Rights of the application's role on the platform's tables, where they are less than all.
revoke update, delete, truncate on audit from :role;
