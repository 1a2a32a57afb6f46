-- The log is looked through by person, by deed, by kind of thing and by time, the latest first: each question has an index that answers a page of it.
alter table audit_entry
    add index audit_entry_by_time (at, id),
    add index audit_entry_by_person (person_id, at, id),
    add index audit_entry_by_action (action, at, id),
    add index audit_entry_by_kind (subject_kind, at, id),
    add index audit_entry_by_subject_and_time (subject_kind, subject_id, at, id);
