-- Claims stand in the order of the text until an editor puts one elsewhere; a place is a number between those of its neighbours.
alter table claim add column place double not null default 0;
update claim set place = start_offset;
alter table claim drop index claim_by_place;
create index claim_by_place on claim (article_id, place, id);
