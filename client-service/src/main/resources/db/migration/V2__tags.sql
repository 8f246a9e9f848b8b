-- What keyword replies note about clients
create table client_tag (
    client_id uuid not null references client on delete cascade,
    tag       text not null,
    primary key (client_id, tag)
);
