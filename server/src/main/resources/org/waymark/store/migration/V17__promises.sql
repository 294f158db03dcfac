-- The minute a promise came from, what became of it on the way, what shows that it was kept, and what came of a meeting.

alter table action add column meeting text not null default '';
alter table action add column item text not null default '';
alter table action add column words text not null default '';
alter table action add column shown_by text;
alter table action add column shown_in text;

create table action_update (
    action text not null,
    day date not null,
    words text not null,
    by_post text not null,
    due_on date,
    recorded_on date,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

create table minute (
    meeting text not null,
    item text not null,
    kind text not null,
    words text not null,
    indicator text,
    asked_by text not null,
    action text not null,
    answer text not null,
    answered_on date,
    recorded_on date,
    source text not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);


-- [jooq ignore start]
do $$
declare
    kept text;
begin
    foreach kept in array array['action_update', 'minute']
    loop
        execute format(
            'create trigger only_added before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', kept);
    end loop;
end
$$;
-- [jooq ignore stop]
