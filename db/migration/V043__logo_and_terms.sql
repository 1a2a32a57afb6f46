-- The desk's own picture, drawn anew from the file that came; for how long is kept what nobody needs for ever; and what the nights have removed.
create table desk_logo (
    id         tinyint     not null,
    png        mediumblob,
    width      int         not null default 0,
    height     int         not null default 0,
    hash       char(64)    character set ascii collate ascii_bin not null default '',
    version    int         not null default 1,
    constraint desk_logo_has_an_id primary key (id),
    constraint a_desk_has_one_logo check (id = 1),
    constraint a_logo_has_a_hash check ((png is null) = (hash = ''))
);

insert into desk_logo (id) values (1);

insert into desk_setting (name, value) values
    ('article-drafts-kept', '90'),
    ('notices-kept', '180'),
    ('prints-kept', '730'),
    ('invitations-kept', '90');

create table tidying (
    kind    varchar(40) character set ascii collate ascii_bin not null,
    ran_at  datetime(6) not null,
    removed int         not null,
    in_all  bigint      not null,
    constraint what_is_tidied_is_told_once primary key (kind)
);
