-- An editor may confirm a claim against a corrected text, whatever has become of its words.
alter table claim add column accepted boolean not null default false;
