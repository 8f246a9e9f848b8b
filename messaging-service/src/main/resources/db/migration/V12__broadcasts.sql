-- One text to many people ------------------------------------------------------------------------------------------

create table broadcast (
    id          uuid primary key,
    account_id  uuid        not null,
    name        text,
    -- with the places that differ from person to person
    body        text        not null,
    number      text        not null,
    -- JSON: the groups as they were called when it was written
    groups      text        not null,
    author_id   uuid        not null,
    author_name text        not null,
    -- preparing: nobody has confirmed it yet
    state       text        not null
        check (state in ('preparing', 'scheduled', 'sending', 'paused', 'stopped', 'done')),
    send_at     timestamptz,
    created_at  timestamptz not null,
    started_at  timestamptz,
    finished_at timestamptz
);

create index broadcast_of_account on broadcast (account_id, created_at desc, id desc);
create index broadcast_open on broadcast (state) where state in ('preparing', 'scheduled', 'sending');

-- who gets it, and in which words: fixed when it is confirmed. Once a recipient has a message, that tells the rest
create table broadcast_recipient (
    broadcast_id uuid    not null references broadcast on delete cascade,
    position     integer not null,
    account_id   uuid    not null,
    client_id    uuid    not null,
    phone        text    not null,
    name         text    not null,
    body         text    not null,
    message_id   uuid,
    primary key (broadcast_id, position),
    unique (broadcast_id, phone)
);

create index broadcast_recipient_waiting on broadcast_recipient (broadcast_id, position) where message_id is null;
create index broadcast_recipient_phone on broadcast_recipient (account_id, phone);

alter table message add column broadcast_id uuid references broadcast on delete set null;

-- whatever goes wrong: one text of a broadcast for one person
create unique index message_broadcast on message (broadcast_id, to_number) where broadcast_id is not null;
create index message_broadcast_open on message (broadcast_id)
    where broadcast_id is not null and status in ('scheduled', 'ready', 'dispatching', 'unknown');
