-- Clients who are to be gone everywhere. Names and phones leave with the last confirmation.
create table client_erasure (
    id           uuid primary key,
    account_id   uuid        not null,
    client_ids   uuid[]      not null,
    phones       text[]      not null,
    by_id        uuid,
    by_name      text,
    requested_at timestamptz not null,
    told_at      timestamptz not null,
    confirmed    text[]      not null default '{}',
    done_at      timestamptz
);

create index client_erasure_page on client_erasure (account_id, requested_at desc, id);
create index client_erasure_open on client_erasure (told_at) where done_at is null;

-- Keyed hashes of the phones of erased people: not texted until they text START
create table never_texted (
    account_id uuid        not null,
    phone_hash text        not null,
    since      timestamptz not null,
    primary key (account_id, phone_hash)
);
