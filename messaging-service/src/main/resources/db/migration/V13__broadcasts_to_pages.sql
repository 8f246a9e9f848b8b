-- JSON: the action pages whose supporters it went to, as they were called when it was written
alter table broadcast add column pages text not null default '[]';
