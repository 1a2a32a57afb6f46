-- What people look like: small pictures that the desk has drawn itself, never a file as it came.
create table picture (
    person_id  bigint      not null,
    png        mediumblob  not null,
    changed_at datetime(6) not null,
    constraint a_person_has_one_picture primary key (person_id),
    constraint a_picture_is_of_a_person foreign key (person_id) references person (id)
);
