-- Programs that act by themselves; their secrets are known to Keycloak and to whoever was shown them
create table service_client (
    id              uuid primary key,
    client_id       text        not null unique,
    name            text        not null,
    scopes          text[]      not null,
    -- [{"accountId", "role"}]
    accounts        jsonb       not null,
    -- of the client's own account in Keycloak
    user_id         uuid        not null unique,
    created_by      uuid        not null,
    created_by_name text        not null,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    status          text        not null check (status in ('ACTIVE', 'EXPIRED', 'REVOKED')),
    -- whether Keycloak knows the status
    settled         boolean     not null
);

create index service_client_created_at on service_client (created_at desc) where status <> 'REVOKED';
