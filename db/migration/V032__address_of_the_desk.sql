-- Where people find the desk stands in claimdesk.url, because passkeys need it before the database is asked.
delete from desk_setting where name = 'base-url';
