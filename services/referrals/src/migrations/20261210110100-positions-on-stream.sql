-- Position of the last event that an agency acknowledged on the stream, so that each receipt is recorded once. Null until the next one.
alter table agency_inbox add column stream_position bigint;
