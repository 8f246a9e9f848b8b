-- What clients agreed to; rows come and never change
create table consent_entry (
    id          uuid primary key,
    account_id  uuid        not null,
    client_id   uuid        not null,
    kind        text        not null,
    how         text        not null,
    words       text,
    terms_id    uuid,
    by_id       uuid,
    by_name     text,
    ip          text,
    message_sid text,
    import_id   uuid,
    at          timestamptz not null
);

create index consent_entry_client on consent_entry (account_id, client_id, at, id);
create index consent_entry_terms on consent_entry (account_id, terms_id, at, id) where kind = 'terms_accepted';

create function keep_consent() returns trigger language plpgsql as $$
begin
    -- only who erases a client or an account says so, for the one transaction
    if tg_op = 'DELETE' and current_setting('waffle.erasing', true) = 'on' then
        return old;
    end if;
    raise exception 'the consent ledger is append-only';
end $$;

create trigger consent_entry_is_kept before update or delete on consent_entry
    for each row execute function keep_consent();
create trigger consent_ledger_is_kept before truncate on consent_entry
    for each statement execute function keep_consent();
