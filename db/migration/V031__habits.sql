-- How people like their lists: views they have given a name, and what they want to see of a claim.
create table saved_view (
    id        bigint       not null auto_increment,
    person_id bigint       not null,
    screen    varchar(20)  character set ascii collate ascii_bin not null,
    name      varchar(60)  not null,
    query     varchar(600) not null,
    shared    boolean      not null,
    version   int          not null default 1,
    constraint saved_view_has_an_id primary key (id),
    constraint a_view_is_of_a_person foreign key (person_id) references person (id),
    constraint names_of_views_are_unique_for_a_person unique (person_id, screen, name),
    index saved_view_by_screen (screen, shared, name)
);

create table chosen_details (
    person_id bigint       not null,
    screen    varchar(20)  character set ascii collate ascii_bin not null,
    details   varchar(200) character set ascii collate ascii_bin not null,
    version   int          not null default 1,
    constraint a_person_chooses_once_a_screen primary key (person_id, screen),
    constraint details_are_chosen_by_a_person foreign key (person_id) references person (id)
);
