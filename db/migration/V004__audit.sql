-- Who did what, when: only ever added to (the desk's own user may neither change nor delete here).
create table audit_entry (
    id           bigint       not null auto_increment,
    at           datetime(6)  not null,
    person_id    bigint,
    person_name  varchar(200) not null,
    action       varchar(60)  character set ascii collate ascii_bin not null,
    subject_kind varchar(40)  character set ascii collate ascii_bin not null,
    subject_id   bigint       not null,
    before_json  longtext     not null,
    after_json   longtext     not null,
    constraint audit_entry_has_an_id primary key (id),
    index audit_entry_by_subject (subject_kind, subject_id, id)
);

-- Commands that have been carried out, so that a retry or a double click acts once.
create table command (
    id     uuid        not null,
    at     datetime(6) not null,
    result bigint,
    constraint a_command_acts_once primary key (id)
);
