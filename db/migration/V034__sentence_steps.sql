-- The sentence that an editor has set aside or taken up in a step, before and after it, so that this can be undone too.
create table editing_step_sentence (
    step_id          bigint       not null,
    side             varchar(10)  character set ascii collate ascii_bin not null,
    version_id       bigint       not null,
    position         int          not null,
    version          int          not null,
    set_aside_reason varchar(40)  character set ascii collate ascii_bin,
    set_aside_note   varchar(500) not null,
    constraint a_step_has_two_sides_of_a_sentence primary key (step_id, side),
    constraint a_side_of_a_sentence_belongs_to_a_step foreign key (step_id) references editing_step (id) on delete cascade,
    constraint a_side_is_of_a_sentence foreign key (version_id, position) references sentence (version_id, position),
    constraint sides_of_a_sentence_are_known check (side in ('BEFORE', 'AFTER')),
    index editing_step_sentence_by_version (version_id, position, version)
);
