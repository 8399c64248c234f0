-- Links with which people choose their password: after an invitation, or when they have lost it. Only a hash of the link is kept.
create table invitation (
  hash bytea constraint invitation_pkey primary key constraint invitation_hash check (length(hash) = 32),
  account_id text not null constraint invitation_account references account (id) on delete cascade,
  created_by text not null,
  expires_at timestamptz not null
);
create index invitation_of_account on invitation (account_id);
