-- people who were erased, each as a keyed hash of the phone: what they texted before is told to nobody any more
create table forgotten_person (
    account_id uuid        not null,
    phone_hash text        not null,
    at         timestamptz not null,
    primary key (account_id, phone_hash)
);

-- told again, an erasure takes nothing of what came after the first time
create table client_erasure (
    erasure_id uuid primary key,
    account_id uuid        not null,
    at         timestamptz not null
);
