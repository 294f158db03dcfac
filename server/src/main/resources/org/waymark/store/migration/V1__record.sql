-- The record. Rows are added, never changed: every table but the look-up ones is a list of revisions in order of
-- arrival (load_id, ordinal). "occurrence" tells apart rows that one pack holds twice: 0 for the first, 1 for the next.
-- docs/store.md says it in words.

create table load (
    id integer not null primary key,
    at timestamp with time zone not null,
    who text not null,
    pack text not null
);

create table load_file (
    load_id integer not null references load (id),
    number integer not null,
    name text not null,
    sha256 text not null,
    size bigint not null,
    primary key (load_id, number)
);

create table audit_entry (
    number bigint not null primary key,
    at timestamp with time zone not null,
    who text not null,
    what text not null,
    detail text not null,
    previous text not null,
    hash text not null
);

create table area (
    code text not null,
    name text not null,
    short_name text not null,
    kind text not null,
    parent text,
    valid_from date,
    valid_to date,
    successor_of text,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

-- One row is one revision of a whole group, so that a member left out is left out.
create table comparator_group (
    name text not null,
    version text not null,
    serves text not null,
    member_areas text[] not null,
    member_ranks integer[] not null,
    valid_from date,
    valid_to date,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table cohort_member (
    dimension text not null,
    code text not null,
    name text not null,
    parent text,
    partition boolean not null,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table post (
    code text not null,
    title text not null,
    directorate text not null,
    service text not null,
    deputy text not null,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table indicator_version (
    indicator text not null,
    number integer not null,
    effective_from text,
    kind text not null,
    name text not null,
    description text not null,
    numerator text not null,
    denominator text not null,
    source text not null,
    section text not null,
    service text not null,
    owner text not null,
    supplier text not null,
    unit text not null,
    unit_label text not null,
    decimals integer not null,
    per numeric not null,
    polarity text not null,
    years text not null,
    frequency text not null,
    basis text not null,
    calculation text not null,
    underlying text,
    minimum_parts integer,
    available_after_days integer not null,
    reported_from text,
    retired_from text,
    replaced_by text,
    reason text not null,
    breaks_series boolean not null,
    rating text,
    trend text,
    points integer,
    benchmark text,
    comparable boolean not null,
    related text[] not null,
    visibility text not null,
    aliases text[] not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table template (
    report text not null,
    title text not null,
    council text not null,
    council_name text not null,
    frequency text not null,
    years text not null,
    sections text[] not null,
    points_day integer,
    points_month integer,
    points_term integer,
    points_quarter integer,
    points_year integer,
    comparisons text[] not null,
    comparators text[] not null,
    benchmarks text[] not null,
    trend_rule text not null,
    trend_level double precision not null,
    trend_minimum_points integer not null,
    notice text not null,
    options text[] not null,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table target (
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
    approved_by text not null,
    approved_on date,
    recorded_at timestamp not null,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table commentary (
    indicator text not null,
    period text not null,
    kind text not null,
    words text not null,
    author text not null,
    recorded_at timestamp not null,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table annotation (
    starts text not null,
    ends text,
    indicator text,
    section text not null,
    words text not null,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table action (
    code text not null,
    title text not null,
    indicator text,
    owner text not null,
    raised_on date,
    raised_at text not null,
    due_on date,
    status text not null,
    closed_on date,
    evidence text not null,
    kind text,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table meeting (
    code text not null,
    body text not null,
    held_on date not null,
    period text not null,
    submission_deadline date,
    publication_date date,
    report text not null,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table release (
    source text not null,
    period text not null,
    expected_on date not null,
    released_on date,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);
