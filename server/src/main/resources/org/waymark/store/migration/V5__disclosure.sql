-- What may be shown of whom. Whatever a rule leaves out, a wider rule or the product says. A rule is withdrawn by a load
-- that speaks of the same indicator and dimension without it, so that a source once exempt need not be so for ever.

create table disclosure_rule (
    indicator text,
    dimension text,
    threshold integer,
    zeros text,
    rounding integer,
    dominance text,
    contributors text,
    singletons boolean,
    width integer,
    hollow integer,
    exempt_source text,
    reason text not null,
    source text not null,
    withdrawn boolean not null,
    load_id integer not null references load (id),
    ordinal integer not null,
    occurrence integer not null,
    primary key (load_id, ordinal)
);

-- [jooq ignore start]
create trigger only_added before update or delete or truncate on disclosure_rule
    for each statement execute function refuse_change();
-- [jooq ignore stop]
