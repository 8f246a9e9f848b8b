-- a trusted extension: the owner of the database may create it
create extension if not exists pg_trgm;

create table client (
    id           uuid primary key,
    account_id   uuid        not null,
    phone        text        not null,
    name         text        not null,
    -- the name without case and accents: what lists are sorted by
    sort_name    text        not null,
    time_zone    text,
    block_reason text,
    blocked_at   timestamptz,
    added_at     timestamptz not null,
    version      bigint      not null,
    constraint phone_once_per_account unique (account_id, phone)
);

create index client_page on client (account_id, sort_name collate "C", id);

-- any part of a name or of a phone, in one index
create index client_search on client using gin ((sort_name || ' ' || phone) gin_trgm_ops);

create table client_group (
    id         uuid primary key,
    account_id uuid        not null,
    name       text        not null,
    sort_name  text        not null,
    colour     text        not null,
    added_at   timestamptz not null,
    version    bigint      not null,
    constraint group_name_once_per_account unique (account_id, sort_name)
);

create table client_group_member (
    client_id uuid not null references client on delete cascade,
    group_id  uuid not null references client_group on delete cascade,
    primary key (client_id, group_id)
);

create index client_group_member_group on client_group_member (group_id);

-- Where accounts are, as account.account.v1 last told
create table account_country (
    account_id uuid primary key,
    country    text   not null,
    version    bigint not null
);
