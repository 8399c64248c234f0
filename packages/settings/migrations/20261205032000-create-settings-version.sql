-- Versions of a district's settings: all items of a kind after each change. Rows are added only.
create table settings_version (
  district_code text not null,
  kind text not null,
  version integer not null,
  items jsonb not null,
  origin text not null constraint settings_version_origin check (origin in ('BASELINE', 'CHANGE', 'IMPORT', 'ROLLBACK')),
  restored_version integer,
  made_by text not null,
  made_role text,
  at timestamptz not null default clock_timestamp(),
  constraint settings_version_pkey primary key (district_code, kind, version),
  constraint settings_version_restored check ((origin = 'ROLLBACK') = (restored_version is not null))
);
alter table settings_version enable row level security;
alter table settings_version force row level security;
create policy settings_version_rights on settings_version using (
  slrt.scope() in ('staff', 'system')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);
revoke update, delete on settings_version from {{service}}_app;
