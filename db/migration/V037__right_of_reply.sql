-- Whom the desk has asked for a reply to a claim about them, what they answered, and why it went on without.
create table reply_request (
    id          bigint       not null auto_increment,
    claim_id    bigint       not null,
    whom        varchar(200) not null,
    by_way_of   varchar(200) not null,
    asked_at    datetime(6)  not null,
    asked_by    bigint       not null,
    answer      text         not null default '',
    answered_at datetime(6),
    version     int          not null default 1,
    constraint reply_request_has_an_id primary key (id),
    constraint a_reply_is_to_a_claim foreign key (claim_id) references claim (id),
    constraint a_reply_is_asked_for_by_a_person foreign key (asked_by) references person (id),
    constraint an_answer_has_a_time check ((answer = '') = (answered_at is null)),
    index reply_by_claim (claim_id, id)
);

create table reply_waiver (
    claim_id  bigint       not null,
    reason    varchar(500) not null,
    waived_by bigint       not null,
    waived_at datetime(6)  not null,
    constraint a_reply_is_waived_once primary key (claim_id),
    constraint a_waiver_is_for_a_claim foreign key (claim_id) references claim (id),
    constraint a_reply_is_waived_by_a_person foreign key (waived_by) references person (id)
);
