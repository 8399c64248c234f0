-- Messages to the holders of accounts. What they say, and to which address, is read from identity when they are sent.
alter table notification
  alter column complaint_id drop not null,
  -- Pseudonym of the account, and the notice that identity has.
  add column account_id text,
  add column account_notice uuid,
  drop constraint notification_recipient,
  add constraint notification_recipient check (recipient in ('REPORTER', 'ACCOUNT')),
  add constraint notification_subject check (
    (recipient = 'REPORTER') = (complaint_id is not null)
    and (recipient = 'ACCOUNT') = (account_id is not null)
    and (account_id is null) = (account_notice is null)
  ),
  drop constraint notification_state,
  add constraint notification_state check (state in ('PENDING', 'SENT', 'NO_ADDRESS', 'EXPIRED', 'OBSOLETE', 'DEAD'));
create index notification_account on notification (district_code, account_id, id) where account_id is not null;
