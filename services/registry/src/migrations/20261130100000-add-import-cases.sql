-- An import is a case: preview, decision by an officer, report, undo.

alter table registry_import
  add column file_name text,
  add column sha256 bytea,
  add column apply_at_once boolean not null default true, -- as imports that are under way were requested
  add column preview jsonb,
  add column started_at timestamptz,
  add column decided_by text,
  add column decided_role text,
  add column decided_at timestamptz,
  add column undone_by text,
  add column undone_role text,
  add column undone_at timestamptz,
  add column undo_kept integer not null default 0;
create index registry_import_file on registry_import (district_code, sha256);
alter table registry_import alter column apply_at_once set default false;

insert into lifecycle (machine, from_state, to_state, step) values
  ('registry_import', '', 'RECEIVED', 'uploadRegistryImport'),
  ('registry_import', 'RECEIVED', 'PREVIEWED', 'finishPreview'),
  ('registry_import', 'RECEIVED', 'RUNNING', 'startAtOnce'),
  ('registry_import', 'PREVIEWED', 'RUNNING', 'applyRegistryImport'),
  ('registry_import', 'PREVIEWED', 'DISCARDED', 'discardRegistryImport'),
  ('registry_import', 'RUNNING', 'COMPLETED', 'finishImport'),
  ('registry_import', 'RECEIVED', 'FAILED', 'failImport'),
  ('registry_import', 'RUNNING', 'FAILED', 'failImport'),
  ('registry_import', 'COMPLETED', 'UNDOING', 'undoRegistryImport'),
  ('registry_import', 'FAILED', 'UNDOING', 'undoRegistryImport'),
  ('registry_import', 'UNDOING', 'UNDONE', 'finishUndo');
create trigger registry_import_status before insert or update on registry_import
  for each row execute function slrt.check_lifecycle('registry_import', 'status');

-- Whether a second person must apply an import.
create table import_setting (
  district_code text not null,
  second_person boolean not null,
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint import_setting_pkey primary key (district_code)
);
alter table import_setting enable row level security;
alter table import_setting force row level security;
create policy import_setting_rights on import_setting using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

-- Complaints about a household. A household about which one was filed keeps what an import said of it.
create table household_complaint (
  district_code text not null,
  complaint_id uuid not null,
  household_id uuid not null,
  filed_at timestamptz not null,
  constraint household_complaint_pkey primary key (district_code, complaint_id)
);
create index household_complaint_household on household_complaint (district_code, household_id);
alter table household_complaint enable row level security;
alter table household_complaint force row level security;
create policy household_complaint_rights on household_complaint using (
  slrt.scope() = 'system'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

-- The first state of each row that an import changed, or null for a row that it inserted. Households that are new with the
-- import have ids derived from it and need no entry.
create table import_change (
  district_code text not null,
  import_id uuid not null,
  entity text not null,
  row_key text not null,
  household_id uuid not null,
  before jsonb,
  position bigint not null generated always as identity,
  constraint import_change_pkey primary key (district_code, import_id, entity, row_key),
  constraint import_change_import foreign key (district_code, import_id) references registry_import (district_code, id)
);
create index import_change_household on import_change (district_code, household_id);
alter table import_change enable row level security;
alter table import_change force row level security;
create policy import_change_rights on import_change using (
  slrt.scope() = 'system'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

-- The import that the transaction belongs to, if any.
create function slrt.running_import() returns uuid language sql stable as $$
  select nullif(current_setting('slrt.import_id', true), '')::uuid where slrt.scope() = 'system'
$$;

-- Writes the first state of the rows of a statement. Arguments: the columns of the row's key. Ciphers are left out, because
-- only the period of a number changes.
create function slrt.record_import_change() returns trigger language plpgsql as $$
declare running uuid := slrt.running_import();
begin
  if running is null or slrt.precounted() then return null; end if;
  if tg_op = 'INSERT' then
    insert into import_change (district_code, import_id, entity, row_key, household_id, before)
    select a.facts->>'district_code', running, tg_table_name,
      (select string_agg(a.facts->>k, '|' order by n) from unnest(tg_argv) with ordinality as t(k, n)),
      coalesce(a.facts->>'household_id', p.household_id::text, a.facts->>'subject_id', a.facts->>'id')::uuid, null
    from (select to_jsonb(r) as facts from added r) a
    left join person p on tg_table_name = 'identifier' and p.district_code = a.facts->>'district_code'
      and p.id = (a.facts->>'subject_id')::uuid
    on conflict do nothing;
  else
    insert into import_change (district_code, import_id, entity, row_key, household_id, before)
    select a.facts->>'district_code', running, tg_table_name,
      (select string_agg(a.facts->>k, '|' order by n) from unnest(tg_argv) with ordinality as t(k, n)),
      coalesce(a.facts->>'household_id', p.household_id::text, a.facts->>'subject_id', a.facts->>'id')::uuid,
      a.facts - '{cipher,key_id,index,index_key,masked}'::text[]
    from (select to_jsonb(r) as facts from removed r) a
    left join person p on tg_table_name = 'identifier' and p.district_code = a.facts->>'district_code'
      and p.id = (a.facts->>'subject_id')::uuid
    on conflict do nothing;
  end if;
  return null;
end $$;

create trigger household_import_insert after insert on household referencing new table as added
  for each statement execute function slrt.record_import_change('id');
create trigger household_import_update after update on household referencing old table as removed
  for each statement execute function slrt.record_import_change('id');
create trigger person_import_insert after insert on person referencing new table as added
  for each statement execute function slrt.record_import_change('id');
create trigger person_import_update after update on person referencing old table as removed
  for each statement execute function slrt.record_import_change('id');
create trigger participation_import_insert after insert on participation referencing new table as added
  for each statement execute function slrt.record_import_change('id');
create trigger participation_import_update after update on participation referencing old table as removed
  for each statement execute function slrt.record_import_change('id');
create trigger identifier_import_insert after insert on identifier referencing new table as added
  for each statement execute function slrt.record_import_change('id');
create trigger identifier_import_update after update on identifier referencing old table as removed
  for each statement execute function slrt.record_import_change('id');
create trigger source_value_import_insert after insert on source_value referencing new table as added
  for each statement execute function slrt.record_import_change('household_id', 'subject_id', 'field', 'source', 'as_of');
create trigger source_value_import_update after update on source_value referencing old table as removed
  for each statement execute function slrt.record_import_change('household_id', 'subject_id', 'field', 'source', 'as_of');
create trigger welfare_rank_import_insert after insert on welfare_rank referencing new table as added
  for each statement execute function slrt.record_import_change('household_id', 'source', 'as_of');
create trigger welfare_rank_import_update after update on welfare_rank referencing old table as removed
  for each statement execute function slrt.record_import_change('household_id', 'source', 'as_of');

-- Gives the rows of a table that an import changed in these households their state before it. Columns in `kept` stay.
create function slrt.restore_import_rows(entity_name text, row_key text[], kept text[], place text, undone uuid, households uuid[])
returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare assignments text; same_row text;
begin
  perform slrt.check_service_role();
  select string_agg(format('%I = r.%I', a.attname, a.attname), ', ') into assignments
  from pg_attribute a
  where a.attrelid = entity_name::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    and a.attname <> 'district_code' and not a.attname = any(row_key || kept);
  select string_agg(format('t.%I = r.%I', k, k), ' and ') into same_row from unnest(row_key) k;
  if entity_name = 'household' then
    assignments := assignments || ', version = t.version + 1, updated_at = clock_timestamp()';
  end if;
  execute format(
    'update %I t set %s from import_change c, jsonb_populate_record(null::%I, c.before) r
     where c.district_code = $1 and c.import_id = $2 and c.entity = %L and c.household_id = any($3) and c.before is not null
       and t.district_code = $1 and %s',
    entity_name, assignments, entity_name, entity_name, same_row) using place, undone, households;
end $$;
revoke all on function slrt.restore_import_rows(text, text[], text[], text, uuid, uuid[]) from public;

-- Undoes what an import did to these households, which it had changed but not introduced, and forgets the entries.
create function slrt.undo_import_changes(place text, undone uuid, households uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare added_persons uuid[]; changed_persons uuid[]; added_participation uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(row_key::uuid) filter (where entity = 'person' and before is null), '{}'),
    coalesce(array_agg(row_key::uuid) filter (where entity = 'person' and before is not null), '{}'),
    coalesce(array_agg(row_key::uuid) filter (where entity = 'participation' and before is null), '{}')
  into added_persons, changed_persons, added_participation
  from import_change where district_code = place and import_id = undone and household_id = any(households)
    and entity in ('person', 'participation');
  -- Rows leave the statistics by an update, which counts, before they are deleted.
  update participation set until = since, end_reason = 'UNDONE', end_source = source, ended_at = clock_timestamp()
  where district_code = place and id = any(added_participation) and until is null;
  delete from participation where district_code = place and id = any(added_participation);
  update person set left_on = current_date, left_reason = 'NOT_FOUND'
  where district_code = place and id = any(added_persons) and left_on is null;
  delete from duplicate_check where district_code = place and person_id = any(added_persons);
  delete from duplicate_candidate where district_code = place and (person_a = any(added_persons) or person_b = any(added_persons));
  delete from person_name_key where district_code = place and person_id = any(added_persons || changed_persons);
  delete from identifier t using import_change c
  where c.district_code = place and c.import_id = undone and c.household_id = any(households) and c.entity = 'identifier'
    and c.before is null and t.district_code = place and t.id = c.row_key::uuid;
  delete from person where district_code = place and id = any(added_persons);
  delete from source_value t using import_change c
  where c.district_code = place and c.import_id = undone and c.household_id = any(households) and c.entity = 'source_value'
    and c.before is null and t.district_code = place and t.household_id = c.household_id
    and concat_ws('|', t.household_id, t.subject_id, t.field, t.source, t.as_of) = c.row_key;
  delete from welfare_rank t using import_change c
  where c.district_code = place and c.import_id = undone and c.household_id = any(households) and c.entity = 'welfare_rank'
    and c.before is null and t.district_code = place and t.household_id = c.household_id
    and concat_ws('|', t.household_id, t.source, t.as_of) = c.row_key;
  -- No household has two heads while the heads are restored one by one.
  update person set relation = 'OTHER' where district_code = place and id = any(changed_persons) and relation = 'HEAD';
  update person p set relation = 'OTHER' from import_change c
  where c.district_code = place and c.import_id = undone and c.entity = 'person' and p.district_code = place
    and p.household_id = any(households) and p.id = c.row_key::uuid and p.relation = 'HEAD';
  perform slrt.restore_import_rows('household', '{id}', '{version,updated_at,change_number}', place, undone, households);
  perform slrt.restore_import_rows('person', '{id}', '{}', place, undone, households);
  perform slrt.restore_import_rows('participation', '{id}', '{}', place, undone, households);
  perform slrt.restore_import_rows('identifier', '{id}', '{cipher,key_id,index,index_key,masked}',
    place, undone, households);
  perform slrt.restore_import_rows('source_value', '{household_id,subject_id,field,source,as_of}', '{}',
    place, undone, households);
  perform slrt.restore_import_rows('welfare_rank', '{household_id,source,as_of}', '{}', place, undone, households);
  insert into person_name_key (district_code, key, person_id, region_code, born_from, born_until, keys)
  select p.district_code, k.key, p.id, h.region_code,
    coalesce(extract(year from p.birth_date)::smallint, p.birth_year_from, 0),
    coalesce(extract(year from p.birth_date)::smallint, p.birth_year_until, 0),
    cardinality(string_to_array(p.name_block, ' '))
  from person p join household h on h.district_code = p.district_code and h.id = p.household_id,
    unnest(string_to_array(p.name_block, ' ')) as k(key)
  where p.district_code = place and p.id = any(changed_persons) and p.left_on is null and p.name_block <> ''
  on conflict do nothing;
  delete from import_change where district_code = place and import_id = undone and household_id = any(households);
end $$;
revoke all on function slrt.undo_import_changes(text, uuid, uuid[]) from public;
grant execute on function slrt.undo_import_changes(text, uuid, uuid[]) to registry_app;

-- Takes households out of the registry that only an undone import had introduced. What remains is a removed household with its
-- people, found by its id and its history, but by no number and no name.
create function slrt.withdraw_households(place text, households uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
declare persons uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into persons from person where district_code = place and household_id = any(households);
  -- First, while their people and programmes are still there to be taken out of the statistics.
  update household set listing = 'REMOVED', bdt_id = null, input_hash = null, version = version + 1,
    updated_at = clock_timestamp()
  where district_code = place and id = any(households);
  delete from participation where district_code = place and household_id = any(households);
  delete from welfare_rank where district_code = place and household_id = any(households);
  delete from source_value where district_code = place and household_id = any(households);
  delete from identifier where district_code = place and subject_id = any(households || persons);
  delete from person_name_key where district_code = place and person_id = any(persons);
  delete from duplicate_check where district_code = place and person_id = any(persons);
end $$;
revoke all on function slrt.withdraw_households(text, uuid[]) from public;
grant execute on function slrt.withdraw_households(text, uuid[]) to registry_app;

-- Erased people and households leave no earlier state behind.
create function slrt.erase_import_changes() returns trigger language plpgsql security definer
set search_path = pg_catalog, public as $$
begin
  if tg_table_name = 'household' then
    delete from import_change where district_code = new.district_code and household_id = new.id;
  else
    delete from import_change where district_code = new.district_code
      and (entity = 'person' and row_key = new.id::text
        or household_id = new.household_id and before->>'subject_id' = new.id::text);
  end if;
  return null;
end $$;
create trigger household_erased after update of erased_at on household
  for each row when (new.erased_at is not null) execute function slrt.erase_import_changes();
create trigger person_erased after update of erased_at on person
  for each row when (new.erased_at is not null) execute function slrt.erase_import_changes();
