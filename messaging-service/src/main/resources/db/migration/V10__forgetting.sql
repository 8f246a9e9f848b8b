-- people who were erased, each as a keyed hash of the phone
create table never_texted (
    account_id uuid        not null,
    phone_hash text        not null,
    -- when they were erased: what was texted before is not stored again
    at         timestamptz not null,
    -- since when they may be texted again, because they texted START
    lifted_at  timestamptz,
    primary key (account_id, phone_hash)
);

-- told again, an erasure takes nothing of what came after the first time
create table client_erasure (
    erasure_id uuid primary key,
    account_id uuid        not null,
    at         timestamptz not null
);

-- erased texts of which the carrier may still tell something
create table erased_message (
    message_id uuid primary key,
    account_id uuid        not null,
    at         timestamptz not null
);

create index erased_message_at on erased_message (at);
