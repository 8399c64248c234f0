-- Days off that a district works.
alter table district_calendar add column working_days text[] not null default '{}';
