-- Rules of purchase and of capacity are settings: every process learns of a change by their version.
create trigger purchase_rule_settings after insert or update or delete on purchase_rule for each statement execute function settings_changed();
create trigger capacity_rule_settings after insert or update or delete on capacity_rule for each statement execute function settings_changed();
