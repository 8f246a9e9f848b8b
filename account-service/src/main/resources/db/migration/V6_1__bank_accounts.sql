-- The keys that encrypt bank data, each wrapped by WAFFLE_BANK_KEY: infra/docs/decisions
create table bank_key (
    -- Tink's id of the key
    id         bigint      primary key,
    wrapped    text        not null,
    state      text        not null check (state in ('NEXT', 'PRIMARY', 'OLD')),
    created_at timestamptz not null default now()
);

create unique index one_bank_key_of_each_state on bank_key (state) where state <> 'OLD';

-- The one key that makes fingerprints; wrapped as well
create table bank_fingerprint_key (
    only_one boolean primary key default true check (only_one),
    wrapped  text    not null
);

create table bank_account (
    id           uuid        primary key,
    company_id   uuid        not null references company on delete cascade,
    kind         text        not null check (kind in ('IBAN', 'US')),
    holder       text        not null,
    country      text        not null,
    last_four    text        not null,
    has_bic      boolean     not null,
    verification text        not null check (verification in ('UNVERIFIED', 'VERIFIED', 'REJECTED')),
    is_default   boolean     not null,
    -- no key goes as long as something is encrypted with it
    key_id       bigint      not null constraint bank_account_key references bank_key,
    secret       bytea       not null,
    -- a keyed hash of the number: tells doubles apart without opening anything
    fingerprint  bytea       not null,
    created_at   timestamptz not null,
    version      bigint      not null,
    constraint bank_account_once unique (company_id, fingerprint)
);

create index bank_account_by_key on bank_account (key_id);
create unique index one_default_bank_account on bank_account (company_id) where is_default;

create function has_default_bank_account() returns trigger language plpgsql as $$
begin
    if exists (select 1 from bank_account where company_id = coalesce(new.company_id, old.company_id))
        and not exists (select 1 from bank_account
                        where company_id = coalesce(new.company_id, old.company_id) and is_default) then
        raise exception using errcode = 'check_violation', constraint = 'has_default_bank_account',
            message = 'none of the bank accounts is the default';
    end if;
    return null;
end $$;

create constraint trigger has_default_bank_account after insert or update or delete on bank_account
    deferrable initially deferred for each row execute function has_default_bank_account();
