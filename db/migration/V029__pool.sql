-- Claims that reviewers take for themselves, each with as many places as reviews are wanted. What the list is sorted by stands in the row.
create table pool_claim (
    claim_id         bigint      not null,
    due_at           datetime(6),
    wanted           int         not null,
    taken            int         not null default 0,
    added_by         bigint      not null,
    added_at         datetime(6) not null,
    check_worthiness double      not null,
    version          int         not null default 1,
    free             boolean     as (taken < wanted) persistent,
    due_order        datetime(6) as (ifnull(due_at, timestamp'9999-12-31 00:00:00')) persistent,
    constraint a_claim_is_in_the_pool_once primary key (claim_id),
    constraint a_pooled_claim_is_a_claim foreign key (claim_id) references claim (id),
    constraint a_claim_is_pooled_by_a_person foreign key (added_by) references person (id),
    constraint a_place_is_taken_once check (taken between 0 and wanted),
    index pool_by_turn (free, due_order, check_worthiness desc, claim_id),
    index pool_in_order (due_order, check_worthiness desc, claim_id)
);

-- Which assignments hold a place, so that it can be given back.
create table pool_taking (
    assignment_id bigint not null,
    claim_id      bigint not null,
    constraint an_assignment_holds_one_place primary key (assignment_id),
    constraint a_place_is_held_by_an_assignment foreign key (assignment_id) references assignment (id),
    constraint a_place_is_of_a_claim foreign key (claim_id) references claim (id)
);
