create table enrolment_settings (
    account_id uuid primary key,
    settings   jsonb  not null,
    version    bigint not null
);

-- The page of a client: whoever has the token finds it, whoever holds the phone opens it
create table own_page (
    id         uuid primary key,
    token_hash bytea       not null unique,
    account_id uuid        not null,
    client_id  uuid        not null references client on delete cascade,
    -- the phone was proven a moment before the token was given
    open_until timestamptz not null,
    expires_at timestamptz not null
);

create index own_page_client on own_page (client_id);
create index own_page_old on own_page (expires_at);

create table own_session (
    token_hash bytea primary key,
    page_id    uuid        not null references own_page on delete cascade,
    until      timestamptz not null
);

create index own_session_page on own_session (page_id);

-- Somebody on the way to become a client
create table enrolment_attempt (
    id          uuid primary key,
    token_hash  bytea       not null unique,
    account_id  uuid        not null,
    phone       text        not null,
    name        text        not null,
    language    text        not null,
    fields      jsonb       not null,
    -- once the code was right
    proof_hash  bytea unique,
    proof_until timestamptz,
    -- what was shown then
    words       text,
    terms_id    uuid,
    used_at     timestamptz,
    asked_at    timestamptz not null
);

create index enrolment_attempt_old on enrolment_attempt (asked_at);
create index enrolment_attempt_account on enrolment_attempt (account_id, phone);

-- Links that messaging-service texted to strangers
create table link_token (
    token_hash bytea primary key,
    account_id uuid        not null,
    phone      text        not null,
    minted_at  timestamptz not null
);

create index link_token_account on link_token (account_id, phone);

-- What somebody was asked by text and has not answered yet
create table word_question (
    account_id uuid        not null,
    phone      text        not null,
    -- join, my-data or delete-me
    kind       text        not null,
    -- what the code of the answer is bound to
    subject    uuid        not null,
    words      text        not null,
    until      timestamptz not null,
    primary key (account_id, phone, kind)
);

-- nothing of a client who is erased stays behind
create function erase_with_client() returns trigger language plpgsql as $$
begin
    perform set_config('waffle.erasing', 'on', true);
    delete from consent_entry where account_id = old.account_id and client_id = old.id;
    delete from phone_code where account_id = old.account_id and phone = old.phone;
    delete from enrolment_attempt where account_id = old.account_id and phone = old.phone;
    delete from link_token where account_id = old.account_id and phone = old.phone;
    delete from word_question where account_id = old.account_id and phone = old.phone;
    perform set_config('waffle.erasing', 'off', true);
    return old;
end $$;

create index phone_code_phone on phone_code (account_id, phone);
drop index phone_code_account;

create trigger client_takes_all_along after delete on client
    for each row execute function erase_with_client();
