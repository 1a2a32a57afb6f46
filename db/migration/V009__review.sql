-- A reviewer's judgement, the evidence it rests on, what is still being typed, and the desk's decisions.
create table review (
    id            bigint      not null auto_increment,
    assignment_id bigint      not null,
    claim_id      bigint      not null,
    reviewer_id   bigint      not null,
    rating_id     bigint,
    confidence    varchar(10) character set ascii collate ascii_bin,
    rationale     mediumtext  not null,
    submitted_at  datetime(6),
    saved_at      datetime(6) not null,
    version       int         not null default 1,
    constraint review_has_an_id primary key (id),
    constraint an_assignment_has_one_review unique (assignment_id),
    constraint a_review_answers_an_assignment foreign key (assignment_id) references assignment (id),
    constraint a_review_is_of_a_claim foreign key (claim_id) references claim (id),
    constraint a_review_is_by_a_reviewer foreign key (reviewer_id) references person (id),
    constraint a_review_rates_on_a_scale foreign key (rating_id) references rating_value (id),
    constraint confidences_are_known check (confidence in ('LOW', 'MEDIUM', 'HIGH')),
    index review_by_claim (claim_id, id)
);

create table review_evidence (
    review_id   bigint       not null,
    evidence_id bigint       not null,
    stance      varchar(20)  character set ascii collate ascii_bin not null,
    exact_quote text         not null,
    found_where varchar(300) not null default '',
    constraint a_review_uses_a_source_once primary key (review_id, evidence_id),
    constraint a_use_belongs_to_a_review foreign key (review_id) references review (id),
    constraint a_use_is_of_evidence foreign key (evidence_id) references evidence (id),
    constraint stances_are_known check (stance in ('SUPPORTS', 'UNDERMINES', 'CONTEXT'))
);

-- Evidence that is being typed and may still be wrong: kept as it is, one form a review.
create table evidence_draft (
    review_id bigint     not null,
    fields    mediumtext not null,
    saved_at  datetime(6) not null,
    constraint a_review_has_one_form_for_evidence primary key (review_id),
    constraint a_form_belongs_to_a_review foreign key (review_id) references review (id)
);

create table decision (
    id         bigint      not null auto_increment,
    claim_id   bigint      not null,
    rating_id  bigint      not null,
    how        varchar(20) character set ascii collate ascii_bin not null,
    rationale  mediumtext  not null,
    reason     text        not null,
    decided_by bigint      not null,
    decided_at datetime(6) not null,
    constraint decision_has_an_id primary key (id),
    constraint a_decision_is_on_a_claim foreign key (claim_id) references claim (id),
    constraint a_decision_rates_on_a_scale foreign key (rating_id) references rating_value (id),
    constraint a_decision_is_made_by_a_person foreign key (decided_by) references person (id),
    constraint ways_to_decide_are_known check (how in ('APPROVED', 'AGREED', 'ADJUDICATED')),
    index decision_by_claim (claim_id, id)
);

-- The evidence as it was when the desk decided, so that a decision can be read without the review that led to it.
create table decision_evidence (
    decision_id bigint       not null,
    position    int          not null,
    evidence_id bigint       not null,
    stance      varchar(20)  character set ascii collate ascii_bin not null,
    exact_quote text         not null,
    found_where varchar(300) not null default '',
    constraint a_decision_cites_in_an_order primary key (decision_id, position),
    constraint a_citation_belongs_to_a_decision foreign key (decision_id) references decision (id),
    constraint a_citation_is_of_evidence foreign key (evidence_id) references evidence (id)
);
