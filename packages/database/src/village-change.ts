/**
 * A number for each change of what lies in a village, in the order of commits: what tablets ask for news by. A counter's
 * row stays locked to the end of its transaction, so who reads number n has seen everything below it; a timestamp or a
 * sequence would lose what commits late. Everything one transaction changes in a village has one number.
 */
export const villageChangeSchema = `
create table village_change (
  district_code text not null,
  region_code text not null,
  last bigint not null,
  changed_in xid8 not null,
  constraint village_change_pkey primary key (district_code, region_code)
);
create function slrt.next_change(district text, region text) returns bigint language plpgsql as $$
declare number bigint;
begin
  select last into number from village_change
  where district_code = district and region_code = region and changed_in = pg_current_xact_id();
  if found then return number; end if;
  insert into village_change as v (district_code, region_code, last, changed_in) values (district, region, 1, pg_current_xact_id())
  on conflict (district_code, region_code) do update set last = v.last + 1, changed_in = excluded.changed_in
  returning last into number;
  return number;
end $$;`;

/**
 * Keeps the number that a transaction gave a village in a setting of the transaction (`;<district>/<village>=<number>;…`) instead of
 * comparing transaction ids: after a logical restore an id may come a second time, and its change would reuse an old number. A
 * rollback, also to a savepoint, takes the setting back together with the number. Villages are spread over 128 settings: short to
 * search in an import of a whole district, and few, since a session keeps the name of each.
 */
export const villageChangeSettingSchema = `
create or replace function slrt.next_change(district text, region text) returns bigint language plpgsql as $$
declare
  setting text := 'slrt.changes_' || (hashtext(region) & 127);
  given text := coalesce(current_setting(setting, true), '');
  village text := ';' || district || '/' || region || '=';
  place integer := strpos(given, village);
  number bigint;
begin
  if place > 0 then return split_part(substr(given, place + length(village), 20), ';', 1)::bigint; end if;
  insert into village_change as v (district_code, region_code, last) values (district, region, 1)
  on conflict (district_code, region_code) do update set last = v.last + 1
  returning last into number;
  perform set_config(setting, rtrim(given, ';') || village || number || ';', true);
  return number;
end $$;
alter table village_change drop column changed_in;`;
