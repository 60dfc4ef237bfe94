-- Whoever changes a setting, with whatever search path: the version that is counted is this schema's.
alter function settings_changed() set search_path from current;
