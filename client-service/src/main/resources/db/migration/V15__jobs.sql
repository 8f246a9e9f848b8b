-- Recurring jobs and who runs them: the table of db-scheduler, as its documentation gives it
create table if not exists scheduled_tasks (
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

create index if not exists scheduled_tasks_execution on scheduled_tasks (execution_time);
create index if not exists scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
