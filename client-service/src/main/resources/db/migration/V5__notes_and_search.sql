create table client_note (
    id          uuid primary key,
    account_id  uuid        not null,
    client_id   uuid        not null references client on delete cascade,
    text        text        not null,
    -- the text without case and accents
    search_text text        not null,
    author_id   uuid        not null,
    author_name text        not null,
    at          timestamptz not null
);

create index client_note_page on client_note (client_id, at desc, id);
create index client_note_search on client_note using gin (search_text gin_trgm_ops);

-- a space before each line: where a word begins is in the trigrams then
update client set search_text = ' ' || replace(search_text, E'\n', E'\n ');

-- lists pass merged clients over without looking at them
drop index client_page;
create index client_page on client (account_id, sort_name collate "C", id) where merged_into is null;

-- Filters that few clients meet. What many meet is found by walking down the list.
create index client_consent on client (account_id, consent) where merged_into is null;
create index client_language on client (account_id, language) where merged_into is null and language is not null;
create index client_blocked on client (account_id) where merged_into is null and blocked_at is not null;
create index client_fields on client using gin (fields jsonb_path_ops);
create index client_alias on client (merged_into) where merged_into is not null;

drop index client_group_member_group;
create index client_group_member_group on client_group_member (group_id, client_id);
