-- A text taken in for checking, and its versions, which never change once stored.
create table article (
    id           bigint        not null auto_increment,
    title        varchar(500)  not null,
    outlet       varchar(200)  not null default '',
    author       varchar(200)  not null default '',
    source_link  varchar(2000) not null default '',
    published_on date,
    due_at       datetime(6),
    editor_id    bigint        not null,
    split_state  varchar(20)   character set ascii collate ascii_bin not null,
    split_done   int           not null default 0,
    split_total  int           not null default 0,
    created_at   datetime(6)   not null,
    report_published_at datetime(6),
    version      int           not null default 1,
    constraint article_has_an_id primary key (id),
    constraint an_article_has_an_editor foreign key (editor_id) references person (id),
    constraint split_states_are_known check (split_state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    index article_by_due (due_at, id)
);

-- Offsets everywhere are UTF-16 code units of this text, as Java counts them.
create table article_version (
    id          bigint      not null auto_increment,
    article_id  bigint      not null,
    number      int         not null,
    text        longtext    character set utf8mb4 collate utf8mb4_bin not null,
    text_hash   char(64)    character set ascii collate ascii_bin not null,
    language    varchar(10) character set ascii collate ascii_bin not null default '',
    sentence_count int      not null default 0,
    created_at  datetime(6) not null,
    constraint article_version_has_an_id primary key (id),
    constraint version_numbers_are_unique unique (article_id, number),
    constraint a_version_belongs_to_an_article foreign key (article_id) references article (id),
    index article_version_by_hash (text_hash)
);

-- What was left out of the text, and where it stood among the lines that came in, so that nobody wonders.
create table dropped_line (
    version_id bigint     not null,
    position   int        not null,
    text       mediumtext character set utf8mb4 collate utf8mb4_bin not null,
    constraint a_dropped_line_has_a_place primary key (version_id, position),
    constraint a_dropped_line_belongs_to_a_version foreign key (version_id) references article_version (id)
);

-- What an editor is still typing: as it was typed, however wrong. It becomes an article by the command of the same id.
create table article_draft (
    person_id     bigint      not null,
    id            uuid        not null,
    title         mediumtext  not null default '',
    outlet        mediumtext  not null default '',
    author        mediumtext  not null default '',
    source_link   mediumtext  not null default '',
    published_on  date,
    due_at_local  datetime,
    text          longtext    character set utf8mb4 collate utf8mb4_bin not null default '',
    dropped_lines longtext    character set ascii collate ascii_bin not null default '',
    saved_at      datetime(6) not null,
    constraint a_person_drafts_one_article primary key (person_id),
    constraint drafts_have_their_own_ids unique (id),
    constraint a_draft_is_of_a_person foreign key (person_id) references person (id)
);
