-- Pages of accounts on which strangers become supporters
create table action_page (
    id            uuid primary key,
    account_id    uuid        not null,
    slug          text        not null,
    title         text        not null,
    -- Markdown as it was written, and what became of it
    body          text        not null,
    html          text        not null,
    fields        jsonb       not null,
    consent_words text        not null,
    -- no key to client_group: a group may be deleted, and nobody joins it any more
    group_id      uuid,
    thanks        text        not null,
    -- the text to a new supporter; null for the account's confirmation
    first_text    text,
    opens_at      timestamptz,
    closes_at     timestamptz,
    goal          int,
    -- who may show the page in a frame
    origins       jsonb       not null,
    state         text        not null,
    -- what others were last told
    told_open     boolean     not null default false,
    created_at    timestamptz not null,
    version       bigint      not null
);

create index action_page_account on action_page (account_id, created_at desc, id);

-- Where pages are and were. An address stays its account's, also when its page is gone:
-- nobody else gets those who follow an old link
create table action_page_slug (
    slug       text primary key,
    account_id uuid        not null,
    page_id    uuid references action_page on delete set null,
    since      timestamptz not null
);

create index action_page_slug_page on action_page_slug (page_id);
create index action_page_slug_account on action_page_slug (account_id);

create table action_page_picture (
    page_id    uuid primary key references action_page on delete cascade,
    account_id uuid  not null,
    -- of what is in it: its name in public
    hash       text  not null,
    alt        text  not null,
    width      int   not null,
    height     int   not null,
    small      bytea not null,
    medium     bytea not null,
    large      bytea not null
);

create index action_page_picture_hash on action_page_picture (hash);
create index action_page_picture_account on action_page_picture (account_id);
