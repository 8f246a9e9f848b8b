-- What happened to each client, for people to read
create table client_timeline (
    id         uuid primary key,
    account_id uuid        not null,
    client_id  uuid        not null references client on delete cascade,
    type       text        not null,
    actor_kind text        not null,
    actor_id   uuid,
    actor_name text,
    detail     jsonb       not null,
    at         timestamptz not null
);

create index client_timeline_page on client_timeline (client_id, at, id);
