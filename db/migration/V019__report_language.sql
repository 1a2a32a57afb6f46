-- Reports are written in the language of the desk's readers.
insert into desk_setting (name, value) values ('report-language', 'en');
