-- Who is what in which account, as account.account.v1 last told
create table account_access (
    account_id uuid not null,
    user_id    uuid not null,
    role       text not null check (role in ('owner', 'member')),
    primary key (account_id, user_id)
);

create index account_access_user on account_access (user_id);

create table account_access_version (
    account_id uuid primary key,
    version    bigint not null
);
