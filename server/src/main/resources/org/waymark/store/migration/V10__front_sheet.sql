-- What officers add at the head of a report to members: name and text in turn.

alter table template add column front text[] not null default '{}';
