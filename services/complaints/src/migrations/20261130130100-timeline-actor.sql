-- Who took a step of a complaint. Earlier entries do not say.
alter table complaint_timeline add column actor text;
