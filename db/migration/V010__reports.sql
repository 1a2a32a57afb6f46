-- What has been printed, kept byte for byte with its checksum.
create table report_export (
    id          bigint      not null auto_increment,
    article_id  bigint      not null,
    version_id  bigint      not null,
    format      varchar(10) character set ascii collate ascii_bin not null,
    published   boolean     not null,
    made_by     bigint      not null,
    made_at     datetime(6) not null,
    model_hash  char(64)    character set ascii collate ascii_bin not null,
    file_hash   char(64)    character set ascii collate ascii_bin not null,
    content     longblob    not null,
    constraint report_export_has_an_id primary key (id),
    constraint an_export_is_of_an_article foreign key (article_id) references article (id),
    constraint an_export_is_of_a_version foreign key (version_id) references article_version (id),
    constraint an_export_is_made_by_a_person foreign key (made_by) references person (id),
    constraint formats_are_known check (format in ('HTML', 'PDF', 'CSV')),
    index report_export_by_article (article_id, id)
);
