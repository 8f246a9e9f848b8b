create table client_import (
    id          uuid primary key,
    account_id  uuid        not null,
    file_name   text        not null,
    -- uploaded, checking, checked, running, done, cancelled, failed
    state       text        not null,
    problem     text,
    columns     jsonb       not null,
    plan        jsonb,
    -- rises with each check and start: whoever works for an earlier one stops
    turn        int         not null default 0,
    row_count   int         not null,
    done        int         not null default 0,
    added       int         not null default 0,
    updated     int         not null default 0,
    skipped     int         not null default 0,
    failed      int         not null default 0,
    by_id       uuid        not null,
    by_name     text,
    created_at  timestamptz not null,
    finished_at timestamptz
);

create index client_import_page on client_import (account_id, created_at desc);

-- The rows of the file until the import is over
create table client_import_row (
    import_id uuid   not null references client_import on delete cascade,
    -- the first one after the head is 0
    position  int    not null,
    -- as a spreadsheet counts them
    line      int    not null,
    cells     text[] not null,
    -- E.164, as soon as the row was checked
    phone     text,
    primary key (import_id, position)
);

create index client_import_row_phone on client_import_row (import_id, phone, position) where phone is not null;

-- What was wrong with rows, and why others were passed over
create table client_import_fault (
    id        bigint generated always as identity primary key,
    import_id uuid    not null references client_import on delete cascade,
    line      int     not null,
    col       text    not null,
    value     text    not null,
    reason    text    not null,
    -- whether the row was passed over on purpose
    skipped   boolean not null
);

create index client_import_fault_page on client_import_fault (import_id, line, id);
