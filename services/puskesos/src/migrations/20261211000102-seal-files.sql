-- The master key that wraps the key of a file; null until the files of earlier versions are sealed.

alter table stored_file add column sealed_with text;
