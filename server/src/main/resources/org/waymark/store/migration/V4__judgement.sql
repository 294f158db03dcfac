-- What judging needs to know: versions not in force, figures made of other indicators, expected ranges with their season,
-- limits that start afresh, chance shared out over a report, and what is looked for beneath its figures. Rows already
-- held say of each what was so before: a default, or nothing.

alter table indicator_version add column draft boolean default false not null;
alter table indicator_version add column numerator_of text;
alter table indicator_version add column denominator_of text;
alter table indicator_version add column expected_range text default 'given' not null;

alter table annotation add column rebase boolean default false not null;

alter table template add column trend_false_discovery_rate double precision;
alter table template add column pattern_dimensions text[] default array[]::text[] not null;
alter table template add column pattern_area_kinds text[] default array[]::text[] not null;
alter table template add column pattern_baseline text;
alter table template add column pattern_rate double precision default 0.05 not null;
