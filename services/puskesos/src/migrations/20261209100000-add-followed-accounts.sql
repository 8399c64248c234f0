-- What identity said last of the roles of a person, so that older news that arrive late take nothing away that a later change gave.
create table followed_account (
  district_code text not null,
  person text not null,
  -- Version of the account.
  version integer not null,
  -- Roles with their areas in this district.
  assignments jsonb not null,
  constraint followed_account_pkey primary key (district_code, person)
);
alter table followed_account enable row level security;
alter table followed_account force row level security;
create policy followed_account_rights on followed_account using (
  slrt.scope() in ('staff', 'system')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);
