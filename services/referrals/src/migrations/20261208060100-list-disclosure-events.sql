-- The events that open people to an agency or close them again: registry and complaints must have handled them. Referrals
-- itself must have handled the withdrawals of complaints before it calls its own events complete (ADR 47).
create trigger outbox_listed after insert on outbox for each row
  when (new.subject in (
    'referrals.referral.requested.v1', 'referrals.referral.transferred.v1', 'referrals.referral.household-linked.v1',
    'referrals.referral.consent-withdrawn.v1', 'referrals.referral.rejected.v1', 'referrals.referral.completed.v1',
    'referrals.referral.failed.v1', 'referrals.referral.cancelled.v1', 'referrals.referral.entered-in-error.v1'
  ))
  execute function slrt.note_listed_event();
insert into listed_event (event_id, type, place, recorded_at)
select event_id, subject, headers ->> 'ce-district', recorded_at from outbox
where subject in (
  'referrals.referral.requested.v1', 'referrals.referral.transferred.v1', 'referrals.referral.household-linked.v1',
  'referrals.referral.consent-withdrawn.v1', 'referrals.referral.rejected.v1', 'referrals.referral.completed.v1',
  'referrals.referral.failed.v1', 'referrals.referral.cancelled.v1', 'referrals.referral.entered-in-error.v1'
) and parked_at is null and recorded_at > now() - interval '29 days';
insert into followed_stream (stream) values ('COMPLAINTS');
