-- Officers whom identity has named, before they sign in. The version is that of the account, so that older news change nothing.
alter table officer
  drop constraint officer_source,
  add constraint officer_source check (source in ('SIGN_IN', 'LIST', 'PLAN', 'ACCOUNT')),
  add column account_version integer;
