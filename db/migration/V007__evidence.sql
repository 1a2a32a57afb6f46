-- Sources that bear on a claim. They belong to the claim; what a reviewer makes of one stands with the review.
create table evidence (
    id           bigint        not null auto_increment,
    claim_id     bigint        not null,
    link         varchar(2000) not null,
    title        varchar(500)  not null,
    publisher    varchar(300)  not null default '',
    author       varchar(300)  not null default '',
    published_on date,
    accessed_on  date          not null,
    source_type  varchar(20)   character set ascii collate ascii_bin not null,
    added_by     bigint        not null,
    added_at     datetime(6)   not null,
    version      int           not null default 1,
    constraint evidence_has_an_id primary key (id),
    constraint evidence_bears_on_a_claim foreign key (claim_id) references claim (id),
    constraint evidence_is_added_by_a_person foreign key (added_by) references person (id),
    constraint source_types_are_known check (source_type in ('PRIMARY', 'SECONDARY')),
    index evidence_by_claim (claim_id, id)
);
