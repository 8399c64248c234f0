-- An agency's read of people fails unless the events of referrals and complaints up to 30 s ago were handled (ADR 47). Policies of
-- their own, so that the error does not depend on whether a row is disclosed. The subquery runs once for each statement. It
-- is true or raises: "is not unknown" tells the planner that it removes no rows.
insert into followed_stream (stream) values ('REFERRALS'), ('COMPLAINTS');
create policy household_current on household as restrictive for select using ((select slrt.disclosure_is_current()) is not unknown);
create policy disclosure_current on disclosure as restrictive for select using ((select slrt.disclosure_is_current()) is not unknown);
