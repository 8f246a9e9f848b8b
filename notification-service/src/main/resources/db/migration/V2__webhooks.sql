-- Accounts as account.account.v1 last told: who is to be mailed, and how long their texts may be kept
create table account (
    id             uuid primary key,
    name           text    not null,
    deleted        boolean not null,
    owners         uuid[]  not null,
    retention_days integer,
    version        bigint  not null
);

-- People as identity.user.v1 last told
create table person (
    id      uuid primary key,
    name    text   not null,
    email   text,
    version bigint not null
);

-- Where an account wants to be told; secrets are encrypted
create table webhook (
    id              uuid primary key,
    account_id      uuid        not null,
    url             text        not null,
    description     text,
    secret          bytea       not null,
    previous_secret bytea,
    previous_until  timestamptz,
    paused          text check (paused in ('by-hand', 'gone', 'failing')),
    failing_since   timestamptz,
    held_until      timestamptz,
    last_success_at timestamptz,
    last_failure_at timestamptz,
    created_at      timestamptz not null,
    version         bigint      not null
);

create index webhook_account on webhook (account_id);

-- What it wants to be told, and since when
create table webhook_event (
    webhook_id uuid        not null references webhook on delete cascade,
    event      text        not null,
    since      timestamptz not null,
    primary key (webhook_id, event)
);

create table webhook_delivery (
    id               uuid primary key,
    webhook_id       uuid        not null references webhook on delete cascade,
    conversation_key text        not null,
    event_id         uuid        not null,
    event            text        not null,
    origin           text        not null check (origin in ('fact', 'replay', 'again', 'test')),
    replay_id        uuid,
    occurred_at      timestamptz not null,
    payload          text        not null,
    state            text        not null check (state in ('held', 'waiting', 'delivered', 'failed')),
    attempts         integer     not null default 0,
    next_attempt_at  timestamptz,
    give_up_at       timestamptz not null,
    last_status      integer,
    last_error       text,
    created_at       timestamptz not null,
    delivered_at     timestamptz
);

-- A fact that is told again makes none again
create unique index webhook_delivery_once on webhook_delivery (webhook_id, event_id) where origin = 'fact';
create unique index webhook_delivery_replayed_once on webhook_delivery (replay_id, event_id) where origin = 'replay';
create index webhook_delivery_next on webhook_delivery (webhook_id, conversation_key, occurred_at, id)
    where state = 'waiting';
create index webhook_delivery_log on webhook_delivery (webhook_id, id);
create index webhook_delivery_age on webhook_delivery (created_at);

-- One for each conversation with something waiting: who holds it may deliver its oldest
create table webhook_lane (
    webhook_id       uuid        not null references webhook on delete cascade,
    conversation_key text        not null,
    due_at           timestamptz not null,
    claim            uuid,
    primary key (webhook_id, conversation_key)
);

create index webhook_lane_due on webhook_lane (webhook_id, due_at);
