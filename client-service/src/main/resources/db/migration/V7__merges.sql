-- Who turned out to be whom
create table client_merge (
    id          uuid primary key,
    account_id  uuid        not null,
    survivor_id uuid        not null references client on delete cascade,
    merged_id   uuid        not null references client on delete cascade,
    by_id       uuid        not null,
    by_name     text        not null,
    -- the survivor before and after, to take apart what nobody touched since
    before      jsonb       not null,
    after       jsonb       not null,
    -- what came from the other one: tags, groups, notes, merges
    moved       jsonb       not null,
    at          timestamptz not null,
    undone_at   timestamptz
);

create index client_merge_survivor on client_merge (survivor_id);
create index client_merge_merged on client_merge (merged_id);

-- Pairs that look like one person and are two; the smaller id first
create table client_distinct (
    account_id uuid not null,
    one_id     uuid not null references client on delete cascade,
    other_id   uuid not null references client on delete cascade,
    primary key (one_id, other_id)
);

create index client_distinct_other on client_distinct (other_id);

-- The words of a name in alphabetical order: who is called nearly the same stands nearby
create function name_key(sort_name text) returns text language sql immutable parallel safe as $$
    select string_agg(word, ' ' order by word collate "C")
    from regexp_split_to_table(sort_name, '[^[:alnum:]]+') word where word <> ''
$$;

create index client_name_key on client (account_id, name_key(sort_name) collate "C", id) where merged_into is null;
create index client_phone_end on client (account_id, right(phone, 9) collate "C", id) where merged_into is null;
create index client_mail on client (account_id, lower(email) collate "C", id)
    where merged_into is null and email is not null;
