-- What slows down guessing outlives a restart; and everybody is told when and from where their account was used last.
create table wrong_sign_in (
    counted char(64)    character set ascii collate ascii_bin not null,
    wrong   int         not null,
    since   datetime(6) not null,
    constraint wrong_sign_ins_are_counted_once primary key (counted),
    index wrong_sign_ins_by_age (since)
);

alter table person
    add column last_sign_in_at      datetime(6),
    add column last_sign_in_address varchar(45) character set ascii collate ascii_bin not null default '',
    add column wrong_since_then     int         not null default 0;

alter table sign_in
    add column address          varchar(45) character set ascii collate ascii_bin not null default '',
    add column previous_at      datetime(6),
    add column previous_address varchar(45) character set ascii collate ascii_bin not null default '',
    add column wrong_before     int         not null default 0;
