-- A request for an account that does not exist yet has no account. An open one has no decider either, and was refused.
alter table approval
  drop constraint approval_four_eyes,
  add constraint approval_four_eyes check (decided_by is null or (decided_by <> requested_by and decided_by is distinct from account_id));
