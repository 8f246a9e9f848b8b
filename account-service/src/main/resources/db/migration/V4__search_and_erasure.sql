-- a trusted extension: the owner of the database may create it
create extension if not exists pg_trgm;

-- name, user name and mail, without case and accents, each part after a space
alter table person add column search_text text;
create index person_search on person using gin (search_text gin_trgm_ops);

-- Deleted accounts that are being erased everywhere; gone when all services confirmed
create table account_erasure (
    account_id   uuid primary key references account on delete cascade,
    requested_at timestamptz not null,
    told_at      timestamptz not null
);

create table account_erasure_confirmation (
    account_id   uuid        not null references account_erasure on delete cascade,
    service      text        not null,
    confirmed_at timestamptz not null,
    primary key (account_id, service)
);
