-- A claim that an article repeats a thousand times has a thousand pieces in its quote.
alter table claim
    modify column quote mediumtext not null,
    modify column surface mediumtext not null;
