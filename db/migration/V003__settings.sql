-- What an administrator may change. Scales are versioned: a value is retired, never deleted, because old verdicts point to it.
create table rating_scale (
    id         bigint       not null auto_increment,
    name       varchar(200) not null,
    revision   int          not null,
    created_at datetime(6)  not null,
    constraint rating_scale_has_an_id primary key (id),
    constraint a_revision_of_a_scale_is_made_once unique (name, revision)
);

create table rating_value (
    id          bigint      not null auto_increment,
    scale_id    bigint      not null,
    code        varchar(40) character set ascii collate ascii_bin not null,
    label       varchar(100) not null,
    step        int,
    position    int         not null,
    tone        varchar(20) character set ascii collate ascii_bin not null,
    icon        varchar(40) character set ascii collate ascii_bin not null,
    needs_evidence boolean  not null,
    retired     boolean     not null default false,
    constraint rating_value_has_an_id primary key (id),
    constraint a_code_is_used_once_in_a_scale unique (scale_id, code),
    constraint a_rating_value_belongs_to_a_scale foreign key (scale_id) references rating_scale (id)
);

create table desk_setting (
    name    varchar(100) character set ascii collate ascii_bin not null,
    value   varchar(2000) not null,
    version int           not null default 1,
    constraint a_setting_has_one_value primary key (name)
);

insert into rating_scale (id, name, revision, created_at) values (1, 'Default', 1, utc_timestamp(6));

insert into rating_value (scale_id, code, label, step, position, tone, icon, needs_evidence) values
    (1, 'TRUE',         'True',         5,    1, 'true',     'check',             true),
    (1, 'MOSTLY_TRUE',  'Mostly true',  4,    2, 'true',     'three-quarters',    true),
    (1, 'HALF_TRUE',    'Half true',    3,    3, 'half',     'half',              true),
    (1, 'MOSTLY_FALSE', 'Mostly false', 2,    4, 'false',    'quarter',           true),
    (1, 'FALSE',        'False',        1,    5, 'false',    'cross',             true),
    (1, 'MISLEADING',   'Misleading',   null, 6, 'half',     'exclamation',       true),
    (1, 'UNPROVEN',     'Unproven',     null, 7, 'unproven', 'question',          false),
    (1, 'OUTDATED',     'Outdated',     null, 8, 'unproven', 'clock-back',        true),
    (1, 'SATIRE',       'Satire',       null, 9, 'unproven', 'tilde',             true);

insert into desk_setting (name, value) values
    ('desk-name', 'Fact desk'),
    ('time-zone', 'UTC'),
    ('reviews-per-claim', '1'),
    ('evidence-per-verdict', '1'),
    ('report-names', 'true');
