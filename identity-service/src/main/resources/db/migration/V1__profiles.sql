create table profile (
    user_id      uuid primary key,
    username     text        not null,
    email        text,
    name         text        not null,
    -- the name that the realm gave last: a change there wins over an edit here
    claimed_name text        not null,
    locale       text        not null,
    time_zone    text        not null,
    first_seen   timestamptz not null,
    version      bigint      not null
);
