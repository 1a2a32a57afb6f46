-- One reviewer asked to check one claim by a due time. What a list is sorted by stands in the row, so that an index answers a page of it:
-- the claim's check-worthiness, which never changes, whether the reviewer still has to act, and the due time with "none" as the last of all.
create table assignment (
    id          bigint       not null auto_increment,
    claim_id    bigint       not null,
    reviewer_id bigint       not null,
    assigned_by bigint       not null,
    assigned_at datetime(6)  not null,
    due_at      datetime(6),
    status      varchar(20)  character set ascii collate ascii_bin not null,
    reason      varchar(500) not null default '',
    return_note varchar(2000) not null default '',
    changed_at  datetime(6)  not null,
    check_worthiness double  not null default 0,
    version     int          not null default 1,
    live        boolean      as (status in ('ASSIGNED', 'STARTED')) persistent,
    due_order   datetime(6)  as (ifnull(due_at, timestamp'9999-12-31 00:00:00')) persistent,
    constraint assignment_has_an_id primary key (id),
    constraint a_reviewer_is_asked_once_a_claim unique (claim_id, reviewer_id),
    constraint an_assignment_is_of_a_claim foreign key (claim_id) references claim (id),
    constraint an_assignment_is_for_a_reviewer foreign key (reviewer_id) references person (id),
    constraint an_assignment_is_made_by_a_person foreign key (assigned_by) references person (id),
    constraint assignment_statuses_are_known check (status in ('ASSIGNED', 'STARTED', 'SUBMITTED', 'DECLINED', 'WITHDRAWN')),
    index assignment_by_turn (reviewer_id, live, due_order, check_worthiness desc, id),
    index assignment_by_due (live, due_order, id)
);
