-- what client-service tells of clients by now; older facts lack it
alter table client add column language text;
alter table client add column consent text not null default 'none' check (consent in ('none', 'given', 'withdrawn'));
alter table client add column paused boolean not null default false;
-- one client under two phones: the other one's id, whose name this one bears too
alter table client add column merged_into uuid;
