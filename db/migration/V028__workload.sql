-- How much each reviewer can take on, and when they are away. Days are days of the desk's calendar, in its time zone.
create table capacity (
    person_id bigint not null,
    claims    int,
    version   int    not null default 1,
    constraint a_person_has_one_capacity primary key (person_id),
    constraint a_capacity_is_of_a_person foreign key (person_id) references person (id),
    constraint a_capacity_is_a_number_of_claims check (claims between 0 and 200)
);

create table absence (
    id        bigint       not null auto_increment,
    person_id bigint       not null,
    first_day date         not null,
    last_day  date         not null,
    note      varchar(200) not null,
    version   int          not null default 1,
    constraint absence_has_an_id primary key (id),
    constraint an_absence_is_of_a_person foreign key (person_id) references person (id),
    constraint an_absence_ends_after_it_begins check (last_day >= first_day),
    index absence_by_person (person_id, last_day)
);

insert into desk_setting (name, value) values ('claims-at-a-time', '10');
