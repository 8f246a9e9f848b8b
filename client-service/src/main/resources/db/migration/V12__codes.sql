-- The code that a form, a page or a text waits for: one at a time for each
create table phone_code (
    subject    uuid primary key,
    account_id uuid        not null,
    phone      text        not null,
    -- the text around the code
    words      text        not null,
    -- null until one was texted: nothing typed is right before
    hash       bytea,
    issued     int         not null default 1,
    tries      int         not null default 0,
    expires_at timestamptz not null,
    used_at    timestamptz
);

create index phone_code_account on phone_code (account_id);
create index phone_code_old on phone_code (expires_at);

-- How often something was done in an hour or on a day; phones stand here as keyed hashes
create table code_count (
    scope  text        not null,
    starts timestamptz not null,
    hits   int         not null,
    primary key (scope, starts)
);

create index code_count_old on code_count (starts);
