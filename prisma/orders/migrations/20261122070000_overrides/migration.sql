-- A person may decide where work is done.
alter table sourcing_decision drop constraint sourcing_decision_cause_check;
alter table sourcing_decision add constraint sourcing_decision_cause_check
  check (cause in ('PLACEMENT', 'REFUSED', 'REQUESTED', 'WINDOW', 'OVERRIDE')) not valid;
alter table sourcing_decision validate constraint sourcing_decision_cause_check;
alter table sourcing_decision add column decided_by text;
