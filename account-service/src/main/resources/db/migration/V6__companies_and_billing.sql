create table company (
    id           uuid primary key,
    display_name text        not null,
    legal_name   text        not null,
    country      text        not null,
    tax_id       text,
    currency     text        not null,
    notes        text,
    created_at   timestamptz not null,
    version      bigint      not null
);

create index company_by_name on company (lower(display_name), id);

create table company_contact (
    company_id uuid not null references company on delete cascade,
    place      int  not null,
    name       text not null,
    role       text,
    email      text,
    phone      text,
    primary key (company_id, place)
);

create table company_address (
    company_id  uuid   not null references company on delete cascade,
    place       int    not null,
    kind        text   not null check (kind in ('POSTAL', 'VISITING')),
    lines       text[] not null,
    city        text   not null,
    region      text,
    postal_code text,
    country     text   not null,
    primary key (company_id, place)
);

-- Who pays for what. No reference to the account: what it used stays to be paid when it is erased
create table company_account (
    account_id uuid        not null constraint one_payer_per_account primary key,
    company_id uuid        not null constraint company_pays references company,
    since      timestamptz not null
);

create index company_account_company on company_account (company_id);

-- Amounts in the company's currency
create table billing_plan (
    company_id        uuid           primary key references company on delete cascade,
    payment_days      int            not null check (payment_days >= 0),
    monthly_fee       numeric(14, 3) not null check (monthly_fee >= 0),
    included_segments int            not null check (included_segments >= 0),
    invoice_address   text,
    invoice_email     text,
    purchase_order    text,
    version           bigint         not null
);

create table billing_price (
    company_id uuid           not null references billing_plan on delete cascade,
    direction  text           not null check (direction in ('OUT', 'IN')),
    kind       text           not null check (kind in ('SMS', 'MMS')),
    country    text           not null,
    price      numeric(12, 6) not null check (price >= 0),
    primary key (company_id, direction, kind, country)
);
