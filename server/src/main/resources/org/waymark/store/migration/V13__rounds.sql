-- Rounds, and every move by which something in them came to be approved.

create table round (
    number integer not null primary key,
    report text not null,
    period text not null,
    meeting text not null,
    figures_due date not null,
    words_due date not null,
    papers_due date not null,
    at timestamp with time zone not null,
    who text not null
);

create table move (
    number bigint not null primary key,
    report text not null,
    period text not null,
    part text not null,
    subject text not null,
    move text not null,
    who text not null,
    acting_for text not null,
    at timestamp with time zone not null,
    reason text not null,
    seal text not null
);


-- [jooq ignore start]
create index move_of on move (report, period, part, subject);

do $$
declare
    kept text;
begin
    foreach kept in array array['round', 'move']
    loop
        execute format(
            'create trigger only_added before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', kept);
    end loop;
end
$$;
-- [jooq ignore stop]
