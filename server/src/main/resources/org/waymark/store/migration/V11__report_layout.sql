-- How a report is laid out, where it is not as the product lays it out: name and word in turn.

alter table template add column layout text[] not null default '{}';
