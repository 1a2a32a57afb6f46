-- Background jobs, so that they survive a restart. The shape is db-scheduler's own; moments are UTC.
create table scheduled_tasks (
    task_name            varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    task_instance        varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    task_data            longblob,
    execution_time       datetime(6)  not null,
    picked               boolean      not null,
    picked_by            varchar(50)  character set utf8mb4 collate utf8mb4_bin,
    last_success         datetime(6),
    last_failure         datetime(6),
    consecutive_failures int,
    last_heartbeat       datetime(6),
    version              bigint       not null,
    priority             smallint,
    constraint a_job_is_scheduled_once primary key (task_name, task_instance),
    index scheduled_tasks_by_time (execution_time),
    index scheduled_tasks_by_heartbeat (last_heartbeat),
    index scheduled_tasks_by_priority (priority desc, execution_time asc)
);
