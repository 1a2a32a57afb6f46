-- Which claims stand in the place of a replaced one, so that its history leads on to them.
create table claim_lineage (
    replaced_id  bigint not null,
    successor_id bigint not null,
    constraint a_claim_succeeds_another_once primary key (successor_id, replaced_id),
    constraint a_replaced_claim_is_a_claim foreign key (replaced_id) references claim (id),
    constraint a_successor_is_a_claim foreign key (successor_id) references claim (id)
);
