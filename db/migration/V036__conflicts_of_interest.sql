-- What a person must not check: claims of these speakers, in articles of these outlets or authors.
create table conflict_of_interest (
    id        bigint       not null auto_increment,
    person_id bigint       not null,
    kind      varchar(20)  character set ascii collate ascii_bin not null,
    name      varchar(200) not null,
    words     varchar(402) not null,
    noted_by  bigint       not null,
    noted_at  datetime(6)  not null,
    constraint conflict_has_an_id primary key (id),
    constraint a_conflict_is_noted_once unique (person_id, words),
    constraint a_conflict_is_a_persons foreign key (person_id) references person (id),
    constraint a_conflict_is_noted_by_a_person foreign key (noted_by) references person (id),
    constraint kinds_of_conflict_are_known check (kind in ('OUTLET', 'PERSON', 'ORGANISATION'))
);
