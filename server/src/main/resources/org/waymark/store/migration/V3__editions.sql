-- What was published, byte for byte.

create table edition (
    id integer not null primary key,
    report text not null,
    period text not null,
    number integer not null,
    title text not null,
    as_known_at date not null,
    published_at timestamp with time zone not null,
    published_by text not null,
    hash text not null
);

create table edition_file (
    edition_id integer not null references edition (id),
    name text not null,
    media_type text not null,
    sha256 text not null,
    size bigint not null,
    content bytea not null
);

create table edition_result (
    edition_id integer not null references edition (id),
    ordinal integer not null,
    indicator text not null,
    version integer not null,
    kind text not null,
    section text not null,
    period text not null,
    rating text not null,
    trend text not null,
    value text not null,
    primary key (edition_id, ordinal)
);

-- [jooq ignore start]
alter table edition add unique (report, period, number);
alter table edition_file add primary key (edition_id, name);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are only ever added: % is refused', tg_table_name, lower(tg_op)
        using errcode = 'restrict_violation';
end
$$;

do $$
declare
    kept text;
begin
    foreach kept in array array[
        'load', 'load_file', 'audit_entry', 'area', 'comparator_group', 'cohort_member', 'post', 'indicator_version',
        'template', 'target', 'commentary', 'annotation', 'action', 'meeting', 'release', 'series', 'period',
        'observation', 'edition', 'edition_file', 'edition_result']
    loop
        execute format(
            'create trigger only_added before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', kept);
    end loop;
end
$$;
-- [jooq ignore stop]
