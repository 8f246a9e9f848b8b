-- Members whom a note names, so that they look at it
alter table client_note add column mentions uuid[] not null default '{}';
