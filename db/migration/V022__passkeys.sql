-- Keys that people's devices keep: the desk knows only their public half.
create table passkey_holder (
    person_id bigint       not null,
    -- what devices know the person by; random, as it tells them nothing
    handle    varchar(100) character set ascii collate ascii_bin not null,
    constraint a_person_has_one_handle primary key (person_id),
    constraint passkey_handles_are_unique unique (handle),
    constraint a_passkey_holder_is_a_person foreign key (person_id) references person (id)
);

create table passkey (
    id                 bigint        not null auto_increment,
    person_id          bigint        not null,
    credential         varchar(1400) character set ascii collate ascii_bin not null,
    public_key         varchar(4000) character set ascii collate ascii_bin not null,
    signature_count    bigint        not null,
    verified_by_device boolean       not null,
    backup_eligible    boolean       not null,
    backed_up          boolean       not null,
    transports         varchar(200)  character set ascii collate ascii_bin not null,
    -- what the device said when the key was made; the library reads the key's kind from it
    attestation        mediumtext    character set ascii collate ascii_bin not null,
    label              varchar(100)  not null,
    added_at           datetime(6)   not null,
    last_used_at       datetime(6)   not null,
    constraint passkey_has_an_id primary key (id),
    constraint passkeys_are_unique unique (credential),
    constraint a_passkey_is_of_a_holder foreign key (person_id) references passkey_holder (person_id)
);
