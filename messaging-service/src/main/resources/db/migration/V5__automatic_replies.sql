-- the one text that may follow a STOP
alter table opt_out add column confirmation_id uuid;

-- who was welcomed: once for ever
create table welcomed (
    account_id uuid        not null,
    phone      text        not null,
    at         timestamptz not null,
    primary key (account_id, phone)
);

-- who was told in which closed period that nobody is there
create table after_hours_reply (
    account_id   uuid        not null,
    phone        text        not null,
    closed_since timestamptz not null,
    primary key (account_id, phone)
);

-- accounts whose data is gone for good: what is told of them again is passed over
create table erased_account (
    account_id uuid primary key,
    at         timestamptz not null
);
