-- Who may sign in with a password kept here. Like all else, accounts are revisions: the newest of a name is what holds.
-- A password's hash is the one thing that is replaced, so that an old one is nowhere to be found.

create table account (
    number integer not null primary key,
    name text not null,
    full_name text not null,
    roles text[] not null,
    sections text[] not null,
    posts text[] not null,
    enabled boolean not null,
    at timestamp with time zone not null,
    who text not null
);

create table account_secret (
    name text not null,
    hash text not null,
    one_time boolean not null,
    set_at timestamp with time zone not null
);

-- Beside the chain of the audit trail and not in it: the chain is locked while a load runs, and the door is not.
create table sign_in (
    at timestamp with time zone not null,
    account text not null,
    way text not null,
    let_in boolean not null
);

create index sign_in_at on sign_in (at);

-- [jooq ignore start]
alter table account_secret add primary key (name);

do $$
declare
    kept text;
begin
    foreach kept in array array['account', 'sign_in']
    loop
        execute format(
            'create trigger only_added before update or delete or truncate on %I '
            'for each statement execute function refuse_change()', kept);
    end loop;
end
$$;
-- [jooq ignore stop]
