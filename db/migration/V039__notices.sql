-- What people are told because it waits for them now, and how they wish to hear of it. What one act asks of a person many times is one row.
create table notice (
    id            bigint      not null auto_increment,
    person_id     bigint      not null,
    kind          varchar(20) character set ascii collate ascii_bin not null,
    by_id         bigint,
    claim_id      bigint,
    assignment_id bigint,
    amount        int         not null default 1,
    at            datetime(6) not null,
    read_at       datetime(6),
    by_mail       varchar(10) character set ascii collate ascii_bin not null,
    sent_at       datetime(6),
    constraint notice_has_an_id primary key (id),
    constraint a_notice_is_for_a_person foreign key (person_id) references person (id),
    constraint a_notice_tells_who_did_it foreign key (by_id) references person (id),
    constraint a_notice_may_be_of_a_claim foreign key (claim_id) references claim (id),
    constraint a_notice_may_be_of_an_assignment foreign key (assignment_id) references assignment (id),
    constraint ways_of_letters_are_known check (by_mail in ('AT_ONCE', 'DAILY', 'NEVER')),
    constraint a_notice_is_about_something check (amount >= 1),
    index notice_by_person (person_id, id),
    index unread_notice_by_person (person_id, read_at, id),
    index notice_by_letter (sent_at, by_mail, read_at, person_id),
    index notice_by_claim (claim_id, kind)
);

-- How each person wishes to hear of each kind of notice; who has no row here has not chosen.
create table notice_choice (
    person_id bigint       not null,
    choices   varchar(500) character set ascii collate ascii_bin not null,
    version   int          not null default 1,
    constraint a_person_chooses_once primary key (person_id),
    constraint a_choice_is_made_by_a_person foreign key (person_id) references person (id)
);

-- Of which due times a reviewer has been told, so that they are told once of each.
create table due_told (
    assignment_id bigint      not null,
    kind          varchar(20) character set ascii collate ascii_bin not null,
    due_at        datetime(6) not null,
    constraint a_due_time_is_told_once primary key (assignment_id, kind, due_at),
    constraint a_due_time_is_of_an_assignment foreign key (assignment_id) references assignment (id)
);
