-- An edition may be frozen before it is published; and every edition says at what point of the record it was made.

alter table edition add column stage text default 'published' not null;
alter table edition add column chain text default '' not null;
alter table edition add column load_id integer default 0 not null;
alter table edition add column rules text default '' not null;

-- A frozen edition that was published, as it stood.
create table edition_release (
    edition_id integer not null primary key references edition (id),
    released_at timestamp with time zone not null,
    released_by text not null
);

-- [jooq ignore start]
create trigger only_added before update or delete or truncate on edition_release
    for each statement execute function refuse_change();
-- [jooq ignore stop]
