-- What editors have asked for many claims at once: the desk does it a portion at a time, and a restart goes on where it was.
create table errand (
    id         bigint      not null auto_increment,
    person_id  bigint      not null,
    kind       varchar(20) character set ascii collate ascii_bin not null,
    due_at     datetime(6),
    wanted     int         not null default 0,
    reason     varchar(40) character set ascii collate ascii_bin,
    note       varchar(500) not null default '',
    total      int         not null,
    attempted  int         not null default 0,
    done       int         not null default 0,
    state      varchar(20) character set ascii collate ascii_bin not null,
    ordered_at datetime(6) not null,
    seen       boolean     not null default false,
    constraint errand_has_an_id primary key (id),
    constraint an_errand_is_run_for_a_person foreign key (person_id) references person (id),
    constraint an_errand_gets_no_further_than_its_end check (done <= attempted and attempted <= total),
    index errand_by_person (person_id, seen, id)
);

-- What each errand is about, in the order of the wish: a claim or an assignment as it was seen, and for whom.
create table errand_item (
    errand_id   bigint not null,
    position    int    not null,
    subject_id  bigint not null,
    version     int    not null default 0,
    reviewer_id bigint not null default 0,
    constraint an_errand_has_one_item_at_a_position primary key (errand_id, position),
    constraint an_item_belongs_to_an_errand foreign key (errand_id) references errand (id) on delete cascade
);

-- What was left as it was, and the sentence that says why: its key, and what it speaks of.
create table errand_refusal (
    errand_id bigint        not null,
    position  int           not null,
    sentence  varchar(100)  character set ascii collate ascii_bin not null,
    arguments varchar(2000) not null,
    constraint an_errand_has_one_refusal_at_a_position primary key (errand_id, position),
    constraint a_refusal_belongs_to_an_errand foreign key (errand_id) references errand (id) on delete cascade
);
