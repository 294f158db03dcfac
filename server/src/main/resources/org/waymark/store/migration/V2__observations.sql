-- Observations refer to two look-up tables by number, so that a million rows stay narrow. The numbers are given out by
-- the load, which holds the only writing lock, so no foreign key has to be checked row by row.

create table series (
    id integer not null primary key,
    indicator text not null,
    area text not null,
    cohort text not null
);

create table period (
    id integer not null primary key,
    code text not null,
    starts date not null,
    ends date not null
);

create table observation (
    series_id integer not null,
    period_id integer not null,
    recorded_at timestamp not null,
    occurrence integer not null,
    load_id integer not null,
    value numeric,
    numerator numeric,
    denominator numeric,
    status text not null,
    absence text,
    source text not null,
    note text not null,
    file integer not null,
    file_row bigint not null
);

-- [jooq ignore start]
alter table series add unique (indicator, area, cohort);
alter table period add unique (code);
-- [jooq ignore stop]

-- One index tells what is held already and finds the newest: of one series and period, the last in this order.
create unique index observation_revision on observation (series_id, period_id, recorded_at, occurrence, load_id);
