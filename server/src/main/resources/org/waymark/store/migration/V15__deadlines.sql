-- A council's own rule for when things are due before a meeting, as a report's file gives it.

alter table template add column deadlines text[] not null default '{}';
