-- Where letters reach people; nobody needs an address, and two never share one, because it also names an account that forgot its password.
alter table person
    add column email varchar(254) not null default '',
    add column email_of_one varchar(254) as (nullif(email, '')) persistent,
    add constraint mail_addresses_are_unique unique (email_of_one);
