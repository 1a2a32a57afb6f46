-- The lists of what is due are narrowed by article, speaker and kind as they are read: what never changes of a claim stands in its assignments too.
alter table assignment
    add column article_id bigint,
    add column speaker    varchar(300),
    add column kind       varchar(20) character set ascii collate ascii_bin;

update assignment a join claim c on c.id = a.claim_id
set a.article_id = c.article_id, a.speaker = c.speaker, a.kind = c.kind;

alter table assignment
    add index assignment_of_article_by_urgency (live, article_id, due_order, check_worthiness desc, id),
    add index assignment_of_speaker_by_urgency (live, speaker, due_order, check_worthiness desc, id),
    add index assignment_of_kind_by_urgency (live, kind, due_order, check_worthiness desc, id);
