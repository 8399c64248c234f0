-- Accounts of people, clients of programs, and what the OpenID Connect provider keeps between requests.

-- Sessions, grants, codes and refresh tokens. A token that grants access is kept only as a hash.
create table oidc_payload (
  model text not null,
  id text not null,
  payload jsonb not null,
  uid text,
  grant_id text,
  account_id text,
  expires_at timestamptz,
  consumed_at timestamptz,
  constraint oidc_payload_pkey primary key (model, id)
);
create index oidc_payload_uid on oidc_payload (model, uid) where uid is not null;
create index oidc_payload_grant on oidc_payload (grant_id) where grant_id is not null;
create index oidc_payload_account on oidc_payload (account_id) where account_id is not null;
create index oidc_payload_expiry on oidc_payload (expires_at);

-- A member of staff who can sign in. The ID is a pseudonym and stands in events and logs of every service.
create table account (
  id text constraint account_pkey primary key constraint account_id_form check (id ~ '^[a-z0-9:._-]{1,80}$'),
  district_code text not null,
  login text not null constraint account_login unique constraint account_login_form check (login ~ '^[a-z0-9@._+-]{3,80}$'),
  name text not null constraint account_name_length check (length(name) between 1 and 120),
  nip text constraint account_nip_form check (nip ~ '^[0-9]{18}$'),
  office text constraint account_office_length check (length(office) between 1 and 120),
  -- PHC string of Argon2id, with the parameters it was made with.
  password text constraint account_password_form check (password ~ '^\$argon2id\$'),
  state text not null constraint account_state check (state in ('INVITED', 'ACTIVE', 'DISABLED')),
  ends_on date,
  is_demo boolean not null default false,
  created_at timestamptz not null default clock_timestamp(),
  created_by text not null,
  version integer not null default 1
);
create index account_district on account (district_code, login);
create unique index account_nip on account (nip) where nip is not null;

-- A role of an account in its areas, for a period of office.
create table account_assignment (
  account_id text not null constraint account_assignment_account references account (id) on delete cascade,
  id uuid not null default uuidv7(),
  role text not null,
  areas text[] not null constraint account_assignment_areas check (cardinality(areas) > 0),
  agency text,
  sectors text[],
  valid_from date not null default current_date,
  valid_until date,
  granted_by text not null,
  granted_at timestamptz not null default clock_timestamp(),
  constraint account_assignment_pkey primary key (account_id, id),
  constraint account_assignment_period check (valid_until is null or valid_until >= valid_from)
);

-- A program that signs in with its own credentials, e.g. of an agency.
create table machine_client (
  id text constraint machine_client_pkey primary key constraint machine_client_id_form check (id ~ '^[a-z0-9:._-]{1,80}$'),
  label text not null,
  assignments jsonb not null,
  -- Public keys for private_key_jwt; null for a program with secrets.
  jwks jsonb,
  disabled_at timestamptz,
  created_at timestamptz not null default clock_timestamp(),
  created_by text not null
);

-- Secrets of a program. Two are valid while one replaces the other.
create table machine_secret (
  client_id text not null constraint machine_secret_client references machine_client (id) on delete cascade,
  hash bytea not null constraint machine_secret_hash check (length(hash) = 32),
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz,
  constraint machine_secret_pkey primary key (client_id, hash)
);

-- Failed passwords by account and address, which slow further ones down. The key is a hash.
create table failed_sign_in (
  key bytea constraint failed_sign_in_pkey primary key,
  failures integer not null,
  last_at timestamptz not null
);
create index failed_sign_in_age on failed_sign_in (last_at);

-- Tokens to revoke, until the broker has told every gateway.
create table pending_revocation (
  id bigint generated always as identity constraint pending_revocation_pkey primary key,
  subject text not null,
  until timestamptz not null default clock_timestamp()
);

-- The provider signs people in before anyone is known, as the system. Others see the accounts of their areas.
alter table account enable row level security;
create policy account_of_area on account using (
  slrt.scope() = 'system'
  or (slrt.scope() = 'staff' and (
    left(district_code, 2) = any((select slrt.areas())::text[]) or district_code = any((select slrt.areas())::text[])
  ))
);
alter table account_assignment enable row level security;
create policy account_assignment_of_area on account_assignment using (
  slrt.scope() = 'system' or exists (select from account a where a.id = account_id)
);
