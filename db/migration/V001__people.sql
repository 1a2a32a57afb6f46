-- Who works on the desk, what they may do, and how they prove who they are.
create table person (
    id            bigint       not null auto_increment,
    sign_in_name  varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    full_name     varchar(200) not null,
    password_hash varchar(200) character set utf8mb4 collate utf8mb4_bin,
    disabled      boolean      not null default false,
    created_at    datetime(6)  not null,
    version       int          not null default 1,
    constraint person_has_an_id primary key (id),
    constraint sign_in_names_are_unique unique (sign_in_name)
);

create table person_role (
    person_id bigint      not null,
    role      varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    constraint a_person_has_a_role_once primary key (person_id, role),
    constraint a_role_belongs_to_a_person foreign key (person_id) references person (id),
    constraint roles_are_known check (role in ('REVIEWER', 'EDITOR', 'ADMIN'))
);

-- Only the hash of an invitation is kept: the link is shown once.
create table invitation (
    id         bigint      not null auto_increment,
    person_id  bigint      not null,
    token_hash char(64)    character set ascii collate ascii_bin not null,
    expires_at datetime(6) not null,
    used_at    datetime(6),
    constraint invitation_has_an_id primary key (id),
    constraint invitation_tokens_are_unique unique (token_hash),
    constraint an_invitation_is_for_a_person foreign key (person_id) references person (id)
);

-- A sign-in that survives a restart: the cookie holds series and token, the table their hashes, so that a stolen table opens nothing.
create table sign_in (
    id           bigint       not null auto_increment,
    person_id    bigint       not null,
    series_hash  char(64)     character set ascii collate ascii_bin not null,
    token_hash   char(64)     character set ascii collate ascii_bin not null,
    started_at   datetime(6)  not null,
    last_used_at datetime(6)  not null,
    user_agent   varchar(300) not null,
    constraint sign_in_has_an_id primary key (id),
    constraint sign_in_series_are_unique unique (series_hash),
    constraint a_sign_in_is_of_a_person foreign key (person_id) references person (id)
);
