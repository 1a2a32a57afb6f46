-- What a rating is called in other languages, and settings that a desk may want otherwise.
create table rating_label (
    rating_id bigint       not null,
    language  char(2)      character set ascii collate ascii_bin not null,
    label     varchar(100) not null,
    constraint a_rating_has_one_label_a_language primary key (rating_id, language),
    constraint a_label_belongs_to_a_rating foreign key (rating_id) references rating_value (id)
);

insert into rating_label (rating_id, language, label)
select id, 'de', case code
    when 'TRUE' then 'Wahr'
    when 'MOSTLY_TRUE' then 'Größtenteils wahr'
    when 'HALF_TRUE' then 'Halb wahr'
    when 'MOSTLY_FALSE' then 'Größtenteils falsch'
    when 'FALSE' then 'Falsch'
    when 'MISLEADING' then 'Irreführend'
    when 'UNPROVEN' then 'Unbelegt'
    when 'OUTDATED' then 'Veraltet'
    when 'SATIRE' then 'Satire'
end
from rating_value where scale_id = 1;

insert into desk_setting (name, value) values
    ('base-url', ''),
    ('agreement-tolerance', '0'),
    ('commands-kept', '90');

create index command_by_time on command (at);
