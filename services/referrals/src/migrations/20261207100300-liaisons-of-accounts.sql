-- Liaisons whom identity has named, before they sign in. The version is that of the account; null for one known from a sign-in only.
alter table liaison
  alter column last_seen_on drop not null,
  add column account_version integer,
  -- False once the account has ended. The row stays, so that older news of the account are known as such.
  add column is_active boolean not null default true;
