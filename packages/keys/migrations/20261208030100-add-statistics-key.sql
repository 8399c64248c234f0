-- A key for the noise of published counts (ADR 46). It is never rotated: the same count under two keys could be averaged.

alter table data_key drop constraint data_key_purpose;
alter table data_key add constraint data_key_purpose check (purpose in ('SEAL', 'INDEX', 'STATISTICS'));
