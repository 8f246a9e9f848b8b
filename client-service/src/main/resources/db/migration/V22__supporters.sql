-- Who supports a page: a row for each person
create table supporter (
    id         uuid primary key,
    account_id uuid        not null,
    page_id    uuid        not null references action_page on delete cascade,
    client_id  uuid        not null references client on delete cascade,
    -- what they answered to the page's own questions, by key
    answers    jsonb       not null,
    joined_at  timestamptz not null,
    constraint supporter_once_per_page unique (page_id, client_id)
);

create index supporter_page on supporter (page_id, joined_at desc, id desc);
create index supporter_client on supporter (client_id);
create index supporter_account on supporter (account_id);

-- Who wants to be one and has not shown yet that the phone is theirs; goes with the attempt
create table supporter_waiting (
    attempt_id uuid primary key references enrolment_attempt on delete cascade,
    account_id uuid        not null,
    page_id    uuid        not null references action_page on delete cascade,
    asked_at   timestamptz not null
);

create index supporter_waiting_page on supporter_waiting (page_id, asked_at desc);
create index supporter_waiting_account on supporter_waiting (account_id);
