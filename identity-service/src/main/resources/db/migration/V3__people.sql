-- A profile becomes the replica of a user in Keycloak, plus what only we know
alter table profile rename to person;
alter table person rename column user_id to id;
alter table person rename column first_seen to created_at;
alter table person drop column claimed_name;

alter table person
    add column first_name      text    not null default '',
    add column last_name       text    not null default '',
    add column phone           text,
    add column admin           boolean not null default false,
    -- the account of a client: no person, in no list
    add column machine         boolean not null default false,
    add column status          text    not null default 'ACTIVE' check (status in ('ACTIVE', 'DISABLED', 'DELETED')),
    add column picture         int,
    add column second_factor   boolean not null default false,
    add column invited_by      uuid,
    add column last_sign_in_at timestamptz,
    -- both without case and accents
    add column sort_name       text    not null default '',
    add column search_text     text    not null default '',
    -- whether Keycloak was told to ask for a second factor; null when that is not known
    add column factor_asked    boolean;

-- until the first comparison with Keycloak brings the parts of the name
update person set first_name = name, sort_name = lower(name), search_text = lower(name || ' ' || username || ' ' || coalesce(email, ''));
alter table person drop column name;

create index person_sorted on person (sort_name collate "C", id) where status <> 'DELETED' and not machine;
create index person_admins on person (id) where admin and status = 'ACTIVE';

-- Who changes what just now: people and admins are changed by one request at a time
create table edit_lease (
    subject text primary key,
    holder  uuid        not null,
    until   timestamptz not null
);

-- The device behind a session, as Keycloak's extension told it at the sign-in
create table sign_in (
    session_id text primary key,
    user_id    uuid        not null,
    user_agent text,
    ip         text,
    at         timestamptz not null default now()
);

create index sign_in_at on sign_in (at);

-- Events of Keycloak that were handled; older ones are before the place
create table realm_event (
    id uuid primary key,
    at timestamptz not null
);

create index realm_event_at on realm_event (at);

create table realm_event_place (
    kind text primary key,
    at   timestamptz not null
);

-- What accounts are called, as account.account.v1 last told
create table account_name (
    account_id uuid primary key,
    name       text   not null,
    version    bigint not null
);
