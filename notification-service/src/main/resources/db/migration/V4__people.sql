-- More of what identity.user.v1 tells: a new consumer group reads it again from the start
alter table person
    add column locale    text    not null default 'en',
    add column time_zone text    not null default 'UTC',
    add column picture   integer,
    add column active    boolean not null default true,
    add column admin     boolean not null default false;
