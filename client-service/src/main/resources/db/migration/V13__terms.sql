-- The terms of accounts, a row for each version and language
create table terms (
    id           uuid primary key,
    account_id   uuid        not null,
    language     text        not null,
    -- null as long as it is a draft
    version      int,
    title        text        not null,
    text         text        not null,
    -- the one that people are asked to accept
    current      boolean     not null default false,
    published_at timestamptz,
    by_id        uuid        not null,
    by_name      text        not null,
    created_at   timestamptz not null,
    constraint drafts_have_no_version check ((version is null) = (published_at is null)),
    constraint terms_version_once unique (account_id, language, version)
);

create unique index terms_one_current on terms (account_id, language) where current;
create index terms_page on terms (account_id, language, created_at);

create function keep_terms() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('waffle.erasing', true) = 'on' then
        return old;
    end if;
    if tg_op = 'UPDATE' and (new.account_id, new.language, new.version, new.title, new.text, new.published_at)
            = (old.account_id, old.language, old.version, old.title, old.text, old.published_at) then
        return new;
    end if;
    raise exception 'published terms never change';
end $$;

create trigger terms_are_kept before update or delete on terms
    for each row when (old.version is not null) execute function keep_terms();

-- a text says something once, however often it is told
create unique index consent_entry_once on consent_entry (account_id, client_id, kind, message_sid)
    where message_sid is not null;

drop index consent_entry_terms;
create index consent_entry_terms on consent_entry (account_id, terms_id, client_id) where kind = 'terms-accepted';
