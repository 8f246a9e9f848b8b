-- Facts that wait for the relay, in the order of their ids
create table outbox (
    id           bigint generated always as identity primary key,
    topic        text        not null,
    key          text        not null,
    event_id     uuid        not null,
    event_type   text        not null,
    account_id   uuid,
    traceparent  text,
    occurred_at  timestamptz not null,
    payload      text
);

-- Facts that Kafka refuses for good (too large, for example): kept for a person, they delay nobody
create table outbox_refused (
    id         bigint primary key,
    topic      text        not null,
    key        text        not null,
    event_id   uuid        not null,
    event_type text        not null,
    payload    text,
    reason     text        not null,
    refused_at timestamptz not null default now()
);

-- Facts that were handled, by whom
create table inbox (
    consumer   text        not null,
    event_id   uuid        not null,
    handled_at timestamptz not null default now(),
    primary key (consumer, event_id)
);

create index inbox_handled_at on inbox (handled_at);
