-- What reviewers would like to have changed about claims, and what editors made of it.
create table suggestion (
    id          bigint       not null auto_increment,
    article_id  bigint       not null,
    version_id  bigint       not null,
    kind        varchar(20)  character set ascii collate ascii_bin not null,
    about       varchar(500) character set ascii collate ascii_bin not null,
    why         varchar(500) not null,
    person_id   bigint       not null,
    at          datetime(6)  not null,
    state       varchar(20)  character set ascii collate ascii_bin not null,
    outcome_id  bigint,
    answer      varchar(500) not null default '',
    answered_by bigint,
    answered_at datetime(6),
    version     int          not null default 1,
    waiting     boolean      as (if(state = 'WAITING', true, null)) persistent,
    constraint suggestion_has_an_id primary key (id),
    constraint a_suggestion_is_on_an_article foreign key (article_id) references article (id),
    constraint a_suggestion_is_on_a_text foreign key (version_id) references article_version (id),
    constraint a_suggestion_is_made_by_a_person foreign key (person_id) references person (id),
    constraint a_suggestion_comes_to_a_claim foreign key (outcome_id) references claim (id),
    constraint a_suggestion_is_answered_by_a_person foreign key (answered_by) references person (id),
    constraint suggestion_kinds_are_known check (kind in ('REWORD', 'SPLIT', 'MERGE', 'SET_ASIDE', 'ADD')),
    constraint suggestion_states_are_known check (state in ('WAITING', 'ACCEPTED', 'CHANGED', 'REFUSED', 'WITHDRAWN', 'OUTDATED')),
    constraint a_person_waits_once_for_the_same unique (person_id, article_id, kind, about, waiting),
    index suggestion_by_age (waiting, id),
    index suggestion_of_article (article_id, waiting, id),
    index suggestion_by_person (person_id, id),
    index suggestion_by_outcome (outcome_id)
);

-- Which claims it is about, worded as they were when it was made.
create table suggestion_claim (
    suggestion_id bigint        not null,
    claim_id      bigint        not null,
    wording       varchar(2000) not null,
    constraint a_suggestion_is_about_a_claim_once primary key (suggestion_id, claim_id),
    constraint a_suggested_claim_belongs_to_a_suggestion foreign key (suggestion_id) references suggestion (id) on delete cascade,
    constraint a_suggestion_is_about_claims foreign key (claim_id) references claim (id)
);

-- What it says, and what was done in its place: a wording, several for a split, or the note to a reason. Spans are "start-end start-end".
create table suggestion_part (
    suggestion_id    bigint        not null,
    side             varchar(10)   character set ascii collate ascii_bin not null,
    position         int           not null,
    spans            text          character set ascii collate ascii_bin not null,
    quote            mediumtext    not null,
    words            varchar(2000) not null,
    set_aside_reason varchar(40)   character set ascii collate ascii_bin,
    constraint a_part_has_a_place primary key (suggestion_id, side, position),
    constraint a_part_belongs_to_a_suggestion foreign key (suggestion_id) references suggestion (id) on delete cascade,
    constraint sides_of_a_suggestion_are_known check (side in ('SUGGESTED', 'DONE'))
);
