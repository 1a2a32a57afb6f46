-- The sentences of a version (what coverage counts) and the claims anchored in it.
create table sentence (
    version_id       bigint       not null,
    position         int          not null,
    start_offset     int          not null,
    end_offset       int          not null,
    heading          boolean      not null,
    set_aside_reason varchar(40)  character set ascii collate ascii_bin,
    set_aside_note   varchar(500) not null default '',
    version          int          not null default 1,
    constraint a_sentence_has_a_place primary key (version_id, position),
    constraint a_sentence_belongs_to_a_version foreign key (version_id) references article_version (id),
    constraint a_sentence_has_length check (end_offset > start_offset)
);

create table claim (
    id               bigint        not null auto_increment,
    article_id       bigint        not null,
    version_id       bigint        not null,
    number           int           not null,
    start_offset     int           not null,
    quote            text          not null,
    surface          text          not null,
    wording          varchar(2000) not null,
    speaker          varchar(300),
    kind             varchar(20)   character set ascii collate ascii_bin not null,
    checkable        boolean       not null,
    check_worthiness double        not null,
    reasons          text          not null,
    status           varchar(20)   character set ascii collate ascii_bin not null,
    set_aside_reason varchar(40)   character set ascii collate ascii_bin,
    set_aside_note   varchar(500)  not null default '',
    by_hand          boolean       not null default false,
    central          boolean       not null default false,
    created_at       datetime(6)   not null,
    version          int           not null default 1,
    constraint claim_has_an_id primary key (id),
    constraint claim_numbers_are_unique unique (article_id, number),
    constraint a_claim_belongs_to_an_article foreign key (article_id) references article (id),
    constraint a_claim_is_anchored_in_a_version foreign key (version_id) references article_version (id),
    constraint a_claim_has_a_wording check (wording <> ''),
    constraint claim_statuses_are_known check (status in ('PROPOSED', 'OPEN', 'IN_REVIEW', 'SUBMITTED', 'DISPUTED', 'DECIDED',
        'PUBLISHED', 'WITHDRAWN', 'SET_ASIDE', 'REPLACED')),
    index claim_by_place (article_id, start_offset, id),
    index claim_by_status (status, article_id, start_offset, id),
    index claim_by_worth (status, check_worthiness desc, id)
);

create table claim_anchor (
    claim_id     bigint       not null,
    position     int          not null,
    start_offset int          not null,
    end_offset   int          not null,
    text_before  varchar(200) not null,
    text_after   varchar(200) not null,
    constraint a_piece_of_an_anchor_has_a_place primary key (claim_id, position),
    constraint an_anchor_belongs_to_a_claim foreign key (claim_id) references claim (id),
    constraint a_piece_has_length check (end_offset > start_offset)
);

-- Counters instead of counts: kept by every move of a claim, read by every list.
create table claim_tally (
    article_id bigint      not null,
    status     varchar(20) character set ascii collate ascii_bin not null,
    claims     int         not null,
    constraint an_article_has_one_tally_a_status primary key (article_id, status),
    constraint a_tally_belongs_to_an_article foreign key (article_id) references article (id),
    index claim_tally_by_status (status, claims)
);
