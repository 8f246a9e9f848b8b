-- What an account wants to know about its clients, in one row: read and replaced as a whole
create table client_field_set (
    account_id uuid primary key,
    fields     jsonb  not null,
    version    bigint not null
);

-- Filters that members come back to
create table client_view (
    id         uuid primary key,
    account_id uuid        not null,
    name       text        not null,
    filter     jsonb       not null,
    shared     boolean     not null,
    owner_id   uuid        not null,
    added_at   timestamptz not null,
    constraint view_name_once_per_person unique (account_id, owner_id, name)
);
