-- The NATS account that was made for these credentials. Each is used once; null: issued before agencies had accounts.
alter table agency_credential
  add column account text,
  add constraint agency_credential_account unique (district_code, account);
