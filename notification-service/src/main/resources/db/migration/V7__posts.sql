-- What people write for the billboard; account_id null: for the whole installation
create table post (
    id                 uuid primary key,
    account_id         uuid,
    author_id          uuid        not null,
    title              text        not null,
    body               text        not null,
    tags               text[]      not null,
    -- made of the above, by the rules of this version
    slug               text        not null,
    html               text        not null,
    excerpt            text        not null,
    html_version       integer     not null,
    search             text        not null,
    words              tsvector    not null generated always as (to_tsvector('simple', search)) stored,
    state              text        not null check (state in ('draft', 'scheduled', 'published', 'unpublished')),
    publish_at         timestamptz check ((publish_at is not null) = (state = 'scheduled')),
    published_at       timestamptz check (published_at is not null or state in ('draft', 'scheduled')),
    edited_at          timestamptz,
    unpublished_at     timestamptz check (unpublished_at is not null or state <> 'unpublished'),
    unpublished_by     uuid,
    unpublished_reason text,
    -- where it stands in the order of time: when it was published, before that when it was begun
    stands_at          timestamptz not null,
    version            bigint      not null
);

create index post_time on post (stands_at desc, id desc);
create index post_account on post (account_id, stands_at desc, id desc);
create index post_author on post (author_id, stands_at desc, id desc);
create index post_due on post (publish_at) where state = 'scheduled';
create index post_words on post using gin (words);
create index post_tags on post using gin (tags);

-- What it said before, and says now
create table post_version (
    post_id uuid        not null references post on delete cascade,
    version bigint      not null,
    title   text        not null,
    body    text        not null,
    at      timestamptz not null,
    primary key (post_id, version)
);

-- JPEG files of at most 400, 800 and 1,600 pixels of width; whoever knows the name may see them
create table post_picture (
    id       uuid primary key,
    post_id  uuid        not null references post on delete cascade,
    name     text        not null unique,
    alt      text        not null,
    width    integer     not null,
    height   integer     not null,
    small    bytea       not null,
    medium   bytea       not null,
    large    bytea       not null,
    added_at timestamptz not null
);

create index post_picture_post on post_picture (post_id, added_at, id);
