-- What was said where a figure was due and none came; where posts are reached; and what was sent to remind them.

create table answer (
    indicator text not null,
    period text not null,
    kind text not null,
    why text not null,
    said_by text not null,
    recorded_at timestamp not null,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

alter table post add column contact text not null default '';

-- A reminder stands here before it is handed to a mail server, and what came of it after, so that none goes out twice unseen.
create table reminder (
    number bigint not null primary key,
    report text not null,
    period text not null,
    post text not null,
    why text not null,
    things text[] not null,
    recipient text not null,
    who text not null,
    at timestamp with time zone not null
);

create table reminder_outcome (
    number bigint not null primary key references reminder (number),
    sent boolean not null,
    told text not null,
    at timestamp with time zone not null
);

-- [jooq ignore start]
create index reminder_of on reminder (report, period);

do $$
declare
    kept text;
begin
    foreach kept in array array['answer', 'reminder', 'reminder_outcome']
    loop
        execute format(
            'create trigger only_added before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', kept);
    end loop;
end
$$;
-- [jooq ignore stop]
