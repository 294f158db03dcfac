-- What services write in rounds, every version that was sent.

create table round_words (
    report text not null,
    period text not null,
    indicator text not null,
    version integer not null,
    context text not null,
    management_action text not null,
    action_owner text not null,
    action_due date,
    look_ahead text not null,
    author text not null,
    at timestamp with time zone not null
);

-- [jooq ignore start]
create unique index round_words_of on round_words (report, period, indicator, version);

create trigger only_added before update or delete or truncate on round_words
    for each statement execute function refuse_change();
-- [jooq ignore stop]
