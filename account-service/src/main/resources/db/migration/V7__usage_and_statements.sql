-- What is counted, a row for each text, whichever of its facts came first. No body, and of the other party the
-- country only. Found by its key alone, so the table may be split by that key once it is too large for one
create table usage_text (
    account_id  uuid        not null,
    direction   text        not null check (direction in ('in', 'out')),
    -- sent: our message; received: derived from Twilio's SID
    text_id     uuid        not null,
    -- null while nothing but a status is known
    at          timestamptz,
    kind        text        check (kind in ('sms', 'mms')),
    country     text,
    segments    integer     not null,
    -- when that count was told: the latest one stands
    segments_at timestamptz not null,
    taken_out   boolean     not null,
    primary key (text_id, direction, account_id)
);

create index usage_text_at on usage_text using brin (at);

-- Its sums, kept in the transaction that changes them; days are UTC
create table usage_day (
    account_id uuid   not null,
    day        date   not null,
    direction  text   not null,
    kind       text   not null,
    country    text   not null,
    texts      bigint not null,
    segments   bigint not null,
    primary key (account_id, day, direction, kind, country)
);

create index usage_day_day on usage_day (day);

-- The terms under which a month ended: what is agreed later does not change its statement
create table statement_terms (
    month      date  not null,
    company_id uuid  not null,
    terms      jsonb not null,
    primary key (month, company_id)
);

create table statement_month (
    month    date primary key,
    ended_at timestamptz not null
);

-- Amounts that an admin added to a statement, appended and changed by nobody: a wrong one is corrected by another
create table statement_correction (
    id         uuid           primary key,
    company_id uuid           not null,
    month      date           not null,
    account_id uuid,
    amount     numeric(20, 4) not null check (amount <> 0),
    currency   text           not null,
    reason     text           not null,
    by_id      uuid           not null,
    by_name    text           not null,
    at         timestamptz    not null
);

create index statement_correction_place on statement_correction (company_id, month, at);

create function refuse_change_of_correction() returns trigger language plpgsql as $$
begin
    raise insufficient_privilege using message = 'corrections are append-only';
end $$;

create trigger statement_correction_stays before update or delete on statement_correction
    for each row execute function refuse_change_of_correction();

create trigger statement_correction_stays_whole before truncate on statement_correction
    for each statement execute function refuse_change_of_correction();
