-- Action pages that visitors may see, as client.page.v1 last told: for the sitemap
create table open_page (
    id         uuid primary key,
    account_id uuid        not null,
    slug       text        not null,
    changed_at timestamptz not null
);

create index open_page_account on open_page (account_id);
