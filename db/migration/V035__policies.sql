-- What the desk asks of evidence for a central claim, and whether the person concerned may reply.
insert into desk_setting (name, value) values
    ('sources-for-central', '2'),
    ('right-of-reply', 'off'),
    ('reply-hours', '48');

-- Where a source has it from in turn: two that have it from one place are one source.
alter table evidence add column origin varchar(300) not null default '' after source_type;

-- Why one source is enough for a central claim, as the reviewer says.
alter table review add column single_source varchar(1000) not null default '' after rationale;
