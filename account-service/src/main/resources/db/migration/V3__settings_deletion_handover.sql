alter table account add column language text not null default 'en';
alter table account add column settings jsonb not null default '{}';

-- since when an account is deleted; its members stay noted, for who restores it
alter table account add column deleted_at timestamptz;
create index account_deleted on account (deleted_at) where deleted_at is not null;

-- an owner's offer to another member
alter table account add column handover_from uuid;
alter table account add column handover_to uuid;
alter table account add column handover_expires_at timestamptz;

-- where somebody lands after signing in
create table default_account (
    user_id    uuid primary key,
    account_id uuid not null references account on delete cascade
);

-- by what people are found; null until identity.user.v1 is read anew
alter table person add column username text;
alter table person add column email text;
alter table person add column status text;

-- Recurring jobs and who runs them: the table of db-scheduler, as its documentation gives it
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);

create index scheduled_tasks_execution on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
