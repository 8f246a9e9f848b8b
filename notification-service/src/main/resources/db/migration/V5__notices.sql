-- What people are told of, each their own
create table notice (
    id         uuid primary key,
    user_id    uuid        not null,
    -- null: about the installation or the person, not about an account
    account_id uuid,
    kind       text        not null,
    dedupe_key text        not null,
    -- a client it names, so that it goes when they are erased
    client_id  uuid,
    phone      text,
    title      text        not null,
    text       text        not null,
    link       text        not null,
    at         timestamptz not null,
    read_at    timestamptz,
    unique (user_id, dedupe_key)
);

create index notice_list on notice (user_id, at desc, id desc);
create index notice_unread on notice (user_id) where read_at is null;
create index notice_matter on notice (account_id, dedupe_key);
create index notice_age on notice (at);

-- When somebody is left alone, in their own zone; its version is that of all their settings
create table notice_preference (
    user_id    uuid primary key,
    quiet_from time,
    quiet_to   time,
    version    bigint not null,
    check ((quiet_from is null) = (quiet_to is null))
);

-- What somebody wants otherwise than everybody has it without a word
create table notice_setting (
    user_id    uuid    not null,
    account_id uuid,
    kind       text    not null,
    channel    text    not null,
    wanted     boolean not null,
    unique nulls not distinct (user_id, account_id, kind, channel)
);

create index notice_setting_account on notice_setting (account_id);

-- Conversations with texts that nobody has read
create table waiting_conversation (
    id         uuid primary key,
    account_id uuid        not null,
    client_id  uuid,
    phone      text        not null,
    name       text,
    unread     integer     not null,
    oldest_at  timestamptz not null,
    -- the first of these texts, by the account's sequence: with it notices begin anew
    episode    bigint      not null,
    -- the text whose minute has not passed
    watched    bigint,
    -- up to which of the account's changes this is true
    sequence   bigint      not null
);

create index waiting_conversation_account on waiting_conversation (account_id);

-- Clients who were erased: what they did before is told to nobody any more
create table forgotten_client (
    account_id uuid        not null,
    client_id  uuid        not null,
    at         timestamptz not null,
    primary key (account_id, client_id)
);
