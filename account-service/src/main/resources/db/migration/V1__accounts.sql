create table account (
    id                            uuid primary key,
    name                          text        not null,
    colour                        text        not null,
    time_zone                     text        not null,
    country                       text        not null,
    carrier_account_sid           text,
    carrier_messaging_service_sid text,
    -- opened only by messaging-service: infra/docs/decisions
    carrier_sealed_auth_token     text,
    opened_at                     timestamptz not null,
    version                       bigint      not null
);

-- one number, one account: the constraint decides between two that add it at once
create table account_number (
    number     text        not null constraint number_in_one_account primary key,
    account_id uuid        not null references account on delete cascade,
    label      text        not null,
    is_default boolean     not null,
    added_at   timestamptz not null
);

create index account_number_account on account_number (account_id);

create table account_member (
    account_id uuid        not null references account on delete cascade,
    user_id    uuid        not null,
    role       text        not null check (role in ('OWNER', 'MEMBER')),
    name       text,
    added_at   timestamptz not null,
    primary key (account_id, user_id)
);

create index account_member_user on account_member (user_id);

-- What users are called, as identity.user.v1 last told
create table person (
    user_id uuid primary key,
    name    text   not null,
    version bigint not null
);

-- The account in which a user worked last
create table active_account (
    user_id    uuid primary key,
    account_id uuid not null references account on delete cascade
);
