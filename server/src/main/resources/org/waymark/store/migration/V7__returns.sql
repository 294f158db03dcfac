-- What officers have begun and not yet sent, and how their wide workbooks are laid out. Neither is part of the record: a
-- draft is written over and thrown away.

create table draft_words (
    account text not null,
    matter text not null,
    field_names text[] not null,
    field_words text[] not null,
    began text not null,
    saved_at timestamp with time zone not null
);

create table layout (
    name text not null,
    header text[] not null,
    header_row integer not null,
    column_places integer[] not null,
    column_words text[] not null,
    area text not null,
    cohort text not null,
    fractions boolean not null,
    account text not null,
    saved_at timestamp with time zone not null
);

-- [jooq ignore start]
alter table draft_words add primary key (account, matter);
alter table layout add primary key (name);
-- [jooq ignore stop]
