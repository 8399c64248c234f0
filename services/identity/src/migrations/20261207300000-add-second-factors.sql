-- Second factors of people, the steps of a sign-in that needs one, and what a person is shown about their account.

-- An app that shows codes of six digits (RFC 6238). A row without `confirmed_at` is being set up.
create table totp_factor (
  id uuid constraint totp_factor_pkey primary key default uuidv7(),
  district_code text not null,
  account_id text not null constraint totp_factor_account references account (id) on delete cascade,
  -- Sealed with a data key of this service (AES-256-GCM).
  secret bytea not null,
  secret_key text not null,
  -- Time step of the last code that was accepted, so that none works twice.
  last_step bigint not null default 0,
  created_at timestamptz not null default clock_timestamp(),
  confirmed_at timestamptz,
  last_used_at timestamptz
);
create unique index totp_factor_confirmed on totp_factor (account_id) where confirmed_at is not null;
create unique index totp_factor_pending on totp_factor (account_id) where confirmed_at is null;
create index totp_factor_rotation on totp_factor (district_code, id);

-- A WebAuthn credential. The public key is no secret.
create table passkey (
  id uuid constraint passkey_pkey primary key default uuidv7(),
  account_id text not null constraint passkey_account references account (id) on delete cascade,
  credential_id text not null constraint passkey_credential unique constraint passkey_credential_length check (length(credential_id) between 16 and 1400),
  public_key bytea not null,
  sign_count bigint not null,
  transports text[] not null default '{}',
  -- True for a key that a password manager copies to other devices.
  is_synced boolean not null,
  label text not null constraint passkey_label_length check (length(label) between 1 and 60),
  created_at timestamptz not null default clock_timestamp(),
  last_used_at timestamptz
);
create index passkey_of_account on passkey (account_id);

-- Codes for someone whose other factors are lost. Each works once: it is deleted.
create table recovery_code (
  id uuid constraint recovery_code_pkey primary key default uuidv7(),
  account_id text not null constraint recovery_code_account references account (id) on delete cascade,
  hash text not null constraint recovery_code_hash check (hash ~ '^\$argon2id\$')
);
create index recovery_code_of_account on recovery_code (account_id);

-- How far a sign-in has come between two pages, or a page that sets a passkey up. Never longer than half an hour.
create table sign_in_step (
  id text constraint sign_in_step_pkey primary key,
  account_id text constraint sign_in_step_account references account (id) on delete cascade,
  stage text not null constraint sign_in_step_stage check (stage in ('PASSWORD', 'CODE', 'ENROL', 'DONE')),
  methods text[] not null default '{}',
  -- Random text that a passkey signs, used once.
  challenge text,
  expires_at timestamptz not null
);
create index sign_in_step_expiry on sign_in_step (expires_at);

-- Browsers and devices with a session. `session_uid` is that of the provider's session.
create table browser_session (
  session_uid text constraint browser_session_pkey primary key,
  account_id text not null constraint browser_session_account references account (id) on delete cascade,
  browser text not null,
  apps text[] not null,
  signed_in_at timestamptz not null,
  last_used_at timestamptz not null default clock_timestamp()
);
create index browser_session_of_account on browser_session (account_id);

-- Sign-ins of the last months, shown to their owner only. No network address.
create table sign_in (
  id uuid constraint sign_in_pkey primary key default uuidv7(),
  account_id text not null constraint sign_in_account references account (id) on delete cascade,
  at timestamptz not null default clock_timestamp(),
  browser text not null,
  app text not null,
  methods text[] not null,
  is_new_browser boolean not null
);
create index sign_in_of_account on sign_in (account_id, at desc);

-- What a person is told about their account.
create table account_notice (
  id uuid constraint account_notice_pkey primary key default uuidv7(),
  account_id text not null constraint account_notice_account references account (id) on delete cascade,
  kind text not null constraint account_notice_kind check (kind ~ '^[A-Z_]{3,40}$'),
  at timestamptz not null default clock_timestamp(),
  -- Browser family or pseudonym that the notice names.
  about text,
  seen_at timestamptz
);
create index account_notice_of_account on account_notice (account_id, at desc);
create index account_notice_unseen on account_notice (account_id) where seen_at is null;

alter table totp_factor enable row level security;
create policy totp_factor_of_system on totp_factor using (slrt.scope() = 'system');
alter table passkey enable row level security;
create policy passkey_of_system on passkey using (slrt.scope() = 'system');
alter table recovery_code enable row level security;
create policy recovery_code_of_system on recovery_code using (slrt.scope() = 'system');
alter table sign_in_step enable row level security;
create policy sign_in_step_of_system on sign_in_step using (slrt.scope() = 'system');
alter table browser_session enable row level security;
create policy browser_session_of_system on browser_session using (slrt.scope() = 'system');
alter table sign_in enable row level security;
create policy sign_in_of_system on sign_in using (slrt.scope() = 'system');
alter table account_notice enable row level security;
create policy account_notice_of_system on account_notice using (slrt.scope() = 'system');
