-- How accounts are ------------------------------------------------------------------------------------------------

create index message_of_account on message (account_id, direction, at desc);
create index message_review on message (account_id, at) where status = 'review';

-- whether the carrier let an account's credentials in when they were used last
create table credential_state (
    account_id uuid primary key,
    accepted   boolean     not null,
    at         timestamptz not null,
    words      text
);

create table incident (
    id         uuid primary key,
    account_id uuid        not null,
    kind       text        not null,
    severity   text        not null check (severity in ('warning', 'critical')),
    words      text        not null,
    since      timestamptz not null,
    ended_at   timestamptz
);

create unique index incident_open on incident (account_id, kind) where ended_at is null;

-- What needs a person ---------------------------------------------------------------------------------------------

-- what a request said to be signed with: it can be checked again once the right token is known
alter table quarantine add column signature text;

-- dead letters that somebody replayed or let go of; Kafka keeps the records themselves
create table dead_letter_settled (
    topic         text    not null,
    partition     integer not null,
    record_offset bigint  not null,
    primary key (topic, partition, record_offset)
);
