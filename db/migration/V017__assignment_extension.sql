-- A reviewer is told on their queue that the due time has changed, and from when: so the time before stays with the assignment.
alter table assignment
    add column extended_at datetime(6),
    add column due_before  datetime(6);
