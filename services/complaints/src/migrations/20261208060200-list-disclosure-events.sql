-- The events that close people to agencies: registry and referrals must have handled them (ADR 47).
create trigger outbox_listed after insert on outbox for each row
  when (new.subject in (
    'complaints.complaint.closed.v1', 'complaints.complaint.withdrawn.v1', 'complaints.complaint.reopened.v1',
    'complaints.complaint.consent-withdrawn.v1'
  ))
  execute function slrt.note_listed_event();
insert into listed_event (event_id, type, place, recorded_at)
select event_id, subject, headers ->> 'ce-district', recorded_at from outbox
where subject in (
  'complaints.complaint.closed.v1', 'complaints.complaint.withdrawn.v1', 'complaints.complaint.reopened.v1',
  'complaints.complaint.consent-withdrawn.v1'
) and parked_at is null and recorded_at > now() - interval '29 days';
insert into followed_stream (stream) values ('REFERRALS');

-- An agency's read of people fails unless the events of referrals up to 30 s ago were handled (ADR 47). Policies of
-- their own, so that the error does not depend on whether a row is disclosed. The subquery runs once for each statement. It
-- is true or raises: "is not unknown" tells the planner that it removes no rows.
create policy complaint_current on complaint as restrictive for select using ((select slrt.disclosure_is_current()) is not unknown);
create policy complaint_need_current on complaint_need as restrictive for select using ((select slrt.disclosure_is_current()) is not unknown);
create policy complaint_subject_current on complaint_subject as restrictive for select
  using ((select slrt.disclosure_is_current()) is not unknown);
create policy complaint_timeline_current on complaint_timeline as restrictive for select
  using ((select slrt.disclosure_is_current()) is not unknown);
create policy stored_file_current on stored_file as restrictive for select using ((select slrt.disclosure_is_current()) is not unknown);
create policy disclosure_current on disclosure as restrictive for select using ((select slrt.disclosure_is_current()) is not unknown);
