create table invitation (
    id              uuid primary key,
    first_name      text        not null,
    last_name       text        not null,
    -- the name as people may write it: no accents, no case, words in order of the alphabet
    name_key        text        not null,
    email           text        not null,
    admin           boolean     not null,
    -- [{"accountId", "role"}]
    accounts        jsonb       not null,
    status          text        not null check (status in ('OPEN', 'ACCEPTED', 'EXPIRED', 'WITHDRAWN')),
    invited_by      uuid        not null,
    invited_by_name text        not null,
    invited_at      timestamptz not null,
    expires_at      timestamptz not null,
    mail            text        not null check (mail in ('WAITING', 'SENT', 'FAILING')),
    -- counts the mails that were asked for: the job of an older one gives up
    mailing         int         not null,
    mail_asked_at   timestamptz not null,
    -- whoever redeems holds it alone until then; a number for each try, so that a late one is noticed.
    -- What is left after a crash is finished or cleared by a job
    lease           int         not null default 0,
    leased_until    timestamptz,
    first_leased_at timestamptz,
    -- {"username", "firstName", "lastName", "locale", "timeZone"} of the last try
    chosen          jsonb,
    user_id         uuid
);

-- one open invitation for an address
create unique index invitation_open_email on invitation (lower(email)) where status = 'OPEN';
create index invitation_open_name on invitation (name_key) where status = 'OPEN';
create index invitation_invited_at on invitation (invited_at desc);

-- SHA-256 of each token that was mailed; asking to be sent the link again leaves older ones valid
create table invitation_token (
    hash          bytea primary key check (octet_length(hash) = 32),
    invitation_id uuid not null references invitation (id)
);

create index invitation_token_invitation on invitation_token (invitation_id);
