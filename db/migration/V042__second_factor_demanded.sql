-- A desk may demand a second factor of those with much in their hands, or of everybody.
insert into desk_setting (name, value) values ('second-factor', 'none');
