-- Casework: what happened in each case, under a pseudonym. Rows are added, as everywhere. Of all the record these alone may be
-- erased, and only so: in a transaction whose entry in the trail says that it erases, and only rows of cases whose keys are
-- on the list of the erased, by their hashes.

-- How a kind of casework is counted, as its file says. One row is one revision.
create table case_process (
    code text not null,
    own boolean not null,
    file text not null,
    words text not null,
    keying text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

-- The numbers by which events refer to cases and to the words for what happened.
create table case_file (
    id integer not null primary key,
    process text not null,
    key text not null,
    load_id integer not null
);

create table case_word (
    id integer not null primary key,
    process text not null,
    event text not null
);

-- Recorded before all days, -infinity, where no day is given. An event without a day did not happen after all.
create table case_event (
    case_id integer not null,
    word_id integer not null,
    happened_on date,
    recorded_on date not null,
    occurrence integer not null,
    load_id integer not null,
    file integer not null,
    file_row bigint not null
);

create table case_trait (
    case_id integer not null,
    dimension text not null,
    code text not null,
    recorded_on date not null,
    load_id integer not null
);

-- Keys that were erased, by their hashes alone, so that they are known when they are sent again.
create table case_erased (
    process text not null,
    hash text not null,
    at timestamp with time zone not null
);

create unique index case_event_revision on case_event (case_id, word_id, recorded_on, occurrence, load_id);

-- [jooq ignore start]
create unique index case_trait_revision on case_trait (case_id, dimension, recorded_on, load_id);

alter table case_file add unique (process, key);
alter table case_word add unique (process, event);
alter table case_erased add primary key (process, hash);

do $$
declare
    kept text;
begin
    foreach kept in array array['case_process', 'case_word', 'case_erased']
    loop
        execute format(
            'create trigger only_added before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', kept);
    end loop;
    foreach kept in array array['case_file', 'case_event', 'case_trait']
    loop
        execute format(
            'create trigger only_added before update or truncate on %I '
            'for each statement execute function refuse_change()', kept);
    end loop;
end
$$;

create function case_hash(process text, key text) returns text language sql immutable as $$
    select encode(sha256(convert_to(process || ' ' || key, 'UTF8')), 'hex')
$$;

-- Whether this very transaction has written in the trail that it erases.
create function erasing() returns boolean language sql stable as $$
    select coalesce(
        (select what = 'erase cases' and xmin = pg_current_xact_id()::xid
         from audit_entry order by number desc limit 1), false)
$$;

create function refuse_unless_erased() returns trigger language plpgsql as $$
declare
    refused boolean;
begin
    if tg_table_name = 'case_file' then
        select exists (
            select from gone
            where not exists (
                select from case_erased e
                where e.process = gone.process and e.hash = case_hash(gone.process, gone.key))) into refused;
    else
        -- Rows of a case go before the case, so that it can still be told whose they were.
        select exists (
            select from (select distinct case_id from gone) g
            left join case_file f on f.id = g.case_id
            where not exists (
                select from case_erased e
                where e.process = f.process and e.hash = case_hash(f.process, f.key))) into refused;
    end if;
    if refused or not erasing() then
        raise exception 'rows of % are only ever added: delete is refused', tg_table_name
            using errcode = 'restrict_violation';
    end if;
    return null;
end
$$;

create trigger only_erased after delete on case_file
    referencing old table as gone for each statement execute function refuse_unless_erased();
create trigger only_erased after delete on case_event
    referencing old table as gone for each statement execute function refuse_unless_erased();
create trigger only_erased after delete on case_trait
    referencing old table as gone for each statement execute function refuse_unless_erased();
-- [jooq ignore stop]
