-- An editor may stop the splitting of an article.
alter table article drop constraint split_states_are_known;
alter table article
    add constraint split_states_are_known check (split_state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'STOPPED'));
