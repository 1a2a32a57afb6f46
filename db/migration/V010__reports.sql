-- What has been printed, kept byte for byte: what the report said (the text its checksum is over) and the file that was made of it.
create table report_export (
    id          bigint      not null auto_increment,
    article_id  bigint      not null,
    version_id  bigint      not null,
    format      varchar(10) character set ascii collate ascii_bin not null,
    state       varchar(10) character set ascii collate ascii_bin not null,
    publication boolean     not null,
    published   boolean     not null,
    made_by     bigint      not null,
    made_at     datetime(6) not null,
    model       longtext    character set utf8mb4 collate utf8mb4_bin not null,
    model_hash  char(64)    character set ascii collate ascii_bin not null,
    file_name   varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    file_hash   char(64)    character set ascii collate ascii_bin,
    content     longblob,
    constraint report_export_has_an_id primary key (id),
    constraint an_export_is_of_an_article foreign key (article_id) references article (id),
    constraint an_export_is_of_a_version foreign key (version_id) references article_version (id),
    constraint an_export_is_made_by_a_person foreign key (made_by) references person (id),
    constraint formats_are_known check (format in ('HTML', 'PDF', 'CSV')),
    constraint print_states_are_known check (state in ('WAITING', 'READY', 'FAILED')),
    constraint a_file_is_there_when_it_is_ready check ((state = 'READY') = (content is not null and file_hash is not null)),
    constraint a_publication_is_published check (published or not publication),
    index report_export_by_article (article_id, id),
    index report_export_by_publication (published, id),
    index report_export_by_model (model_hash, id),
    index report_export_by_file (file_hash, id)
);

-- Articles with the most verdicts to publish, without a look at those that have none.
create index claim_tally_by_status on claim_tally (status, claims, article_id);
