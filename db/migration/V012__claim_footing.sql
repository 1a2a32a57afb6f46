-- How well a claim stands in the text after a correction: on its own words, on others in their place, or on none.
alter table claim
    add column footing varchar(10) character set ascii collate ascii_bin not null default 'FIRM',
    add constraint footings_are_known check (footing in ('FIRM', 'CHANGED', 'LOST'));
