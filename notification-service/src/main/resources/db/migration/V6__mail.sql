-- Mails that are to leave, left, or never will
create table outgoing_mail (
    id         uuid primary key,
    user_id    uuid        not null,
    account_id uuid,
    -- who writes it when it leaves, and about what: nothing of its words is kept here
    writer     text        not null,
    subject_id uuid,
    dedupe_key text        not null,
    state      text        not null default 'waiting'
        check (state in ('waiting', 'sent', 'refused', 'unneeded', 'given-up')),
    attempts   integer     not null default 0,
    last_error text,
    created_at timestamptz not null,
    done_at    timestamptz,
    unique (user_id, dedupe_key)
);

create index outgoing_mail_account on outgoing_mail (account_id);
create index outgoing_mail_age on outgoing_mail (created_at);

-- Addresses that a mail server refused for good: nothing is mailed there any more
create table refused_address (
    user_id uuid primary key,
    email   text        not null,
    reason  text        not null,
    at      timestamptz not null
);
