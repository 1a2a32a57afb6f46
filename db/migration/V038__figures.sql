-- Counters instead of counts for the dashboard: what was done in each week, kept by every deed, and what stands open, counted now and then.
-- Weeks begin on a Monday of the desk's calendar, which SQL does not know: the desk counts what is there already as soon as it has started.
create table desk_figure (
    week   date         not null,
    outlet varchar(200) not null,
    figure varchar(20)  character set ascii collate ascii_bin not null,
    detail varchar(40)  character set ascii collate ascii_bin not null,
    amount bigint       not null,
    constraint a_figure_is_kept_once primary key (week, outlet, figure, detail),
    constraint a_figure_counts_something check (amount > 0),
    index figure_by_outlet (outlet, week)
);

create table desk_standing (
    outlet varchar(200) not null,
    status varchar(20)  character set ascii collate ascii_bin not null,
    age    int          not null,
    claims bigint       not null,
    constraint a_standing_is_kept_once primary key (outlet, status, age)
);

-- Whose calendar the figures are on and when they were counted; whoever adds to them holds the one row, whoever counts anew keeps it.
create table desk_count (
    id          int         not null,
    time_zone   varchar(64) character set ascii collate ascii_bin,
    counted_at  datetime(6),
    standing_at datetime(6),
    constraint figures_are_counted_in_one_place primary key (id),
    constraint there_is_one_count check (id = 1)
);

insert into desk_count (id) values (1);
