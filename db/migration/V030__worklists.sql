-- Every list in every order reads its own index, narrowed by nothing or by one of article, speaker and kind.
alter table claim
    add index claim_by_age (status, id),
    add index claim_of_article_by_worth (status, article_id, check_worthiness desc, id),
    add index claim_of_article_by_age (status, article_id, id),
    add index claim_of_kind_by_worth (status, kind, check_worthiness desc, id),
    add index claim_of_kind_by_age (status, kind, id),
    add index claim_of_speaker_by_worth (status, speaker, check_worthiness desc, id),
    add index claim_of_speaker_by_age (status, speaker, id);

alter table assignment
    add index assignment_by_urgency (live, due_order, check_worthiness desc, id),
    add index assignment_by_worth (reviewer_id, live, check_worthiness desc, id),
    add index assignment_by_age (reviewer_id, live, claim_id),
    drop index assignment_by_due;
