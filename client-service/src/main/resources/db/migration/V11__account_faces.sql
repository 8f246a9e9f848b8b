-- What people who are no members see of an account, as account.account.v1 last told
create table account_face (
    account_id uuid primary key,
    name       text    not null,
    colour     text    not null,
    country    text    not null,
    language   text    not null,
    -- the number that texts come from unless somebody chooses another
    number     text,
    active     boolean not null,
    version    bigint  not null
);
