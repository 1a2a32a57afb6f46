-- One row when this desk was begun as a demo: it says so on every screen, for good.
create table demo_mark (
    id       int         not null,
    begun_at datetime(6) not null,
    constraint a_demo_is_marked_once primary key (id),
    constraint there_is_one_mark check (id = 1)
);
