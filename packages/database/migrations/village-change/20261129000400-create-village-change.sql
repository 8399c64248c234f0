-- A number for each change of what lies in a village, in the order of commits: what tablets ask for news by. A counter's row
-- stays locked to the end of its transaction, so who reads number n has seen everything below it; a timestamp or a sequence
-- would lose what commits late. Everything one transaction changes in a village has one number.

create table village_change (
  district_code text not null,
  region_code text not null,
  last bigint not null,
  constraint village_change_pkey primary key (district_code, region_code)
);
alter table village_change enable row level security;
alter table village_change force row level security;
create policy village_change_rights on village_change using (
  slrt.scope() in ('staff', 'system')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);

-- The number is kept in a setting of the transaction (`;<district>/<village>=<number>;…`). A rollback, also to a savepoint, takes the
-- setting back together with the number; a transaction id could come a second time after a logical restore. Villages are spread over
-- 128 settings: short to search in an import of a whole district, and few, since a session keeps the name of each.
create function slrt.next_change(district text, region text) returns bigint language plpgsql as $$
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
