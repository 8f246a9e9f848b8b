-- when to look into the carrier's books for a text whose callbacks stay away
alter table message add column ask_at timestamptz;

create index message_ask on message (ask_at) where status in ('accepted', 'sent');
