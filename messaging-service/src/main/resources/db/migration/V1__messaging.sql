-- Replicas of what others own ------------------------------------------------------------------------------------

create table account (
    id                    uuid primary key,
    name                  text   not null,
    time_zone             text   not null,
    country               text   not null,
    carrier_account_sid   text,
    messaging_service_sid text,
    sealed_auth_token     text,
    version               bigint not null
);

create index account_carrier on account (carrier_account_sid);

create table account_number (
    number     text primary key,
    account_id uuid    not null references account on delete cascade,
    label      text    not null,
    is_default boolean not null
);

create index account_number_account on account_number (account_id);

create table client (
    id         uuid primary key,
    account_id uuid    not null,
    phone      text    not null,
    name       text    not null,
    blocked    boolean not null,
    time_zone  text,
    version    bigint  not null
);

-- not unique: when a phone passes from one client to another, their two facts may come in either order
create index client_phone on client (account_id, phone);

-- Conversations and their messages -------------------------------------------------------------------------------

-- the number of the newest change in an account; its row lock puts an account's changes in one order
create table account_sequence (
    account_id uuid primary key,
    value      bigint not null
);

create table conversation (
    id                    uuid primary key,
    account_id            uuid        not null,
    phone                 text        not null,
    number                text        not null,
    unread                integer     not null default 0,
    last_message_id       uuid,
    last_body             text,
    last_direction        text,
    last_status           text,
    last_at               timestamptz not null,
    last_inbound_sequence bigint      not null default 0,
    sequence              bigint      not null default 0,
    updated_at            timestamptz not null,
    unique (account_id, phone, number)
);

create index conversation_inbox on conversation (account_id, last_at desc, id desc);
create index conversation_unread on conversation (account_id, last_at desc, id desc) where unread > 0;

create table message (
    id              uuid primary key,
    account_id      uuid        not null,
    conversation_id uuid        not null references conversation,
    direction       text        not null check (direction in ('inbound', 'outbound')),
    from_number     text        not null,
    to_number       text        not null,
    body            text        not null,
    segments        integer     not null,
    status          text        not null,
    author_id       uuid,
    author_name     text,
    at              timestamptz not null,
    sequence        bigint      not null,
    -- the send queue: who goes first (0: a person waits, 1: bulk), when it may go, how often it was claimed, until when
    -- the claim holds
    priority        integer     not null default 0,
    due_at          timestamptz,
    attempt         integer     not null default 0,
    claimed_at      timestamptz,
    lease_until     timestamptz,
    -- the carrier's side
    provider_sid    text,
    error_code      integer,
    -- where it came from, if not from here
    external_id     text,
    -- a text is sent again at most once: whoever wants more sends the repetition again
    resend_of       uuid unique references message,
    unique (account_id, provider_sid),
    unique (account_id, external_id)
);

create index message_thread on message (conversation_id, at desc, id desc);
create index message_ready on message (account_id, priority, due_at, id) where status = 'ready';
create index message_ahead on message (conversation_id, priority, id) where status in ('ready', 'dispatching', 'unknown');
create index message_dispatching on message (lease_until) where status = 'dispatching';
create index message_unknown on message (claimed_at) where status = 'unknown';
create index message_waiting_for on message (account_id, to_number) where status in ('ready', 'scheduled');
create unique index message_provider_sid on message (provider_sid) where direction = 'outbound';

create table media (
    message_id   uuid    not null references message on delete cascade,
    position     integer not null,
    url          text    not null,
    content_type text    not null,
    primary key (message_id, position)
);

-- every callback as it came, before anything is made of it
create table delivery_report (
    id           bigint generated always as identity primary key,
    message_id   uuid        not null,
    attempt      integer     not null,
    provider_sid text        not null,
    status       text        not null,
    error_code   integer,
    parameters   text        not null,
    received_at  timestamptz not null,
    moved_to     text,
    unique nulls not distinct (provider_sid, status, error_code)
);

create index delivery_report_message on delivery_report (message_id);

create table opt_out (
    account_id   uuid        not null,
    phone        text        not null,
    number       text        not null,
    source       text        not null,
    provider_sid text,
    at           timestamptz not null,
    primary key (account_id, phone)
);

-- what browsers are told, kept so that a reconnect has no gap
create table activity (
    account_id uuid        not null,
    sequence   bigint      not null,
    type       text        not null,
    at         timestamptz not null,
    payload    text        not null,
    primary key (account_id, sequence)
);

create table idempotency_key (
    caller       uuid        not null,
    key          text        not null,
    request_hash text        not null,
    -- null only while the first request is being answered
    answer       text,
    created_at   timestamptz not null,
    primary key (caller, key)
);

create index idempotency_key_created on idempotency_key (created_at);

-- The inbound edge -----------------------------------------------------------------------------------------------

-- texts that arrived while Kafka did not answer
create table received_spool (
    id          bigint generated always as identity primary key,
    key         text        not null,
    event_id    uuid        not null,
    account_id  uuid        not null,
    payload     text        not null,
    received_at timestamptz not null
);

-- webhook requests that were refused, newest kept
create table quarantine (
    id          bigint generated always as identity primary key,
    reason      text        not null,
    path        text        not null,
    recipient   text        not null,
    parameters  text        not null,
    received_at timestamptz not null
);

create index quarantine_for_nobody on quarantine (recipient) where reason = 'unknown-account';
