-- What members, imports and the clients themselves say about a client
alter table client
    add column email            text,
    add column language         text,
    -- who said so: member, client, phone, import
    add column time_zone_source text,
    add column consent          text        not null default 'none',
    add column consent_at       timestamptz,
    add column paused           boolean     not null default false,
    -- values of the account's own fields, by key
    add column fields           jsonb       not null default '{}',
    -- the client that this one was merged into: hidden, but its number still leads there
    add column merged_into      uuid,
    -- told by sms.*; no index holds them, so that a text writes one row and no index
    add column last_received_at timestamptz,
    add column last_sent_at     timestamptz,
    -- name, phone, mail and tags without case and accents, a line each: what is searched
    add column search_text      text        not null default '';

update client set time_zone_source = 'member' where time_zone is not null;

update client set search_text = concat_ws(E'\n', sort_name, phone,
    (select string_agg(lower(tag), E'\n' order by tag) from client_tag t where t.client_id = client.id));

alter table client alter column search_text drop default;

drop index client_search;
create index client_search on client using gin (search_text gin_trgm_ops);

-- room on each page for the times of last texts
alter table client set (fillfactor = 85);

-- Whose tag it is, so that a tag of one account is found without those of the others
alter table client_tag add column account_id uuid;
update client_tag t set account_id = c.account_id from client c where c.id = t.client_id;
alter table client_tag alter column account_id set not null;
create index client_tag_page on client_tag (account_id, tag, client_id);

alter table client_group_member add column account_id uuid;
update client_group_member m set account_id = c.account_id from client c where c.id = m.client_id;
alter table client_group_member alter column account_id set not null;

-- whoever writes the row through the client need not name the account
create function fill_in_account() returns trigger language plpgsql as $$
begin
    if new.account_id is null then
        select account_id into new.account_id from client where id = new.client_id;
    end if;
    return new;
end $$;

create trigger client_tag_account before insert on client_tag
    for each row execute function fill_in_account();
create trigger client_group_member_account before insert on client_group_member
    for each row execute function fill_in_account();
