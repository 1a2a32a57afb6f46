-- What an editor has done to the claims of an article, one wish a row, so that the last ones can be undone and done again.
create table editing_step (
    id         bigint      not null auto_increment,
    article_id bigint      not null,
    person_id  bigint      not null,
    deed       varchar(20) character set ascii collate ascii_bin not null,
    claims     int         not null,
    first      int         not null,
    undone     boolean     not null default false,
    constraint editing_step_has_an_id primary key (id),
    constraint a_step_is_on_an_article foreign key (article_id) references article (id),
    constraint a_step_is_made_by_a_person foreign key (person_id) references person (id),
    index editing_step_by_person (article_id, person_id, undone, id)
);

-- How each claim of a step was before and after it. A step can be gone back only from the very version that it led to.
create table editing_step_claim (
    step_id          bigint        not null,
    claim_id         bigint        not null,
    side             varchar(10)   character set ascii collate ascii_bin not null,
    version          int           not null,
    status           varchar(20)   character set ascii collate ascii_bin not null,
    wording          varchar(2000) not null,
    set_aside_reason varchar(40)   character set ascii collate ascii_bin,
    set_aside_note   varchar(500)  not null,
    central          boolean       not null,
    place            double        not null,
    constraint a_step_has_two_sides_a_claim primary key (step_id, claim_id, side),
    constraint a_side_belongs_to_a_step foreign key (step_id) references editing_step (id) on delete cascade,
    constraint a_side_is_of_a_claim foreign key (claim_id) references claim (id),
    constraint sides_are_known check (side in ('BEFORE', 'AFTER')),
    index editing_step_claim_by_version (claim_id, version)
);
