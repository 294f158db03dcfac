-- Proposals of targets, and what the council's indicators say of outside frameworks.

create table target_proposal (
    number integer not null primary key,
    subject text not null,
    indicator text not null,
    area text not null,
    cohort text not null,
    period text not null,
    origin text not null,
    target numeric,
    floor numeric,
    lower numeric,
    upper numeric,
    rationale text not null,
    evidence text[] not null,
    who text not null,
    at timestamp with time zone not null
);

create table framework_metric (
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    framework text not null,
    version text not null,
    metric text not null,
    name text not null,
    frequency text not null,
    source text not null,
    url text not null,
    primary key (load_id, ordinal)
);

create table mapping (
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    indicator text not null,
    framework text not null,
    metric text not null,
    relation text not null,
    note text not null,
    recorded_on date,
    primary key (load_id, ordinal)
);

-- [jooq ignore start]
do $$
declare
    kept text;
begin
    foreach kept in array array['target_proposal', 'framework_metric', 'mapping']
    loop
        execute format(
            'create trigger only_added before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', kept);
    end loop;
end
$$;
-- [jooq ignore stop]
