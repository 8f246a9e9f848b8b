alter table client_group
    add column kind  text not null default 'named',
    -- whom a smart group takes in; null for named ones
    add column rules jsonb,
    add constraint smart_groups_have_rules check ((kind = 'smart') = (rules is not null));
