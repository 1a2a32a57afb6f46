-- What people show beside their password: a number from an authenticator application, or one of the codes for the day it is lost.
create table authenticator (
    person_id bigint      not null,
    -- the desk has to compute the same numbers, so this cannot be a hash; alone it opens nothing
    secret    varchar(64) character set ascii collate ascii_bin not null,
    added_at  datetime(6) not null,
    -- the half minute of the last number that was taken: each is good once
    last_step bigint      not null,
    constraint a_person_has_one_authenticator primary key (person_id),
    constraint an_authenticator_is_of_a_person foreign key (person_id) references person (id)
);

create table backup_code (
    person_id bigint      not null,
    code_hash char(64)    character set ascii collate ascii_bin not null,
    used_at   datetime(6),
    constraint a_backup_code_is_of_one_person primary key (person_id, code_hash),
    constraint a_backup_code_is_of_a_person foreign key (person_id) references person (id)
);
