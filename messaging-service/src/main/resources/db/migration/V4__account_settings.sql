-- The rest of an account: its settings are JSON, as account-service told them
alter table account add column language text not null default 'en';
alter table account add column status text not null default 'active';
alter table account add column settings text;
alter table account add column previous_sealed_auth_token text;
alter table account add column previous_until timestamptz;

-- the names of people, as identity-service told them
create table person (
    id      uuid primary key,
    name    text   not null,
    version bigint not null
);

alter table conversation add column assigned_to uuid;

-- which automatic reply it is, and why a text that was due has not left
alter table message add column automatic text;
alter table message add column waits_for text;

create index message_held on message (account_id, waits_for) where status = 'ready' and waits_for is not null;

-- how many segments left on a day of the account
create table sent_segments (
    account_id uuid    not null,
    day        date    not null,
    segments   integer not null,
    primary key (account_id, day)
);

-- a number's bucket of segments: when it will be full again
create table number_pace (
    account_id uuid        not null,
    number     text        not null,
    full_at    timestamptz not null,
    primary key (account_id, number)
);

alter table idempotency_key add column account_id uuid;

-- answers that are remembered are told again as the API tells them now
update idempotency_key set answer = (answer::jsonb || '{"automatic": false, "dueAt": null, "waitsFor": null}')::text
where answer is not null;
