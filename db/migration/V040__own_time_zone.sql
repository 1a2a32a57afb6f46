-- People read the clock where they are: an empty time zone is the desk's.
alter table person
    add column time_zone varchar(60) character set ascii collate ascii_bin not null default '';
