-- What people settle for themselves: an empty language is the one their browser asks for.
alter table person
    add column language varchar(20) character set ascii collate ascii_bin not null default '';
