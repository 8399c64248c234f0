import { AreaEntity as a, sql, type RowOf, type Tx } from '@slrt/database';
import {
  ClockSettingEntity as s,
  DistrictCalendarEntity as c,
  DistrictHolidayEntity as h,
  NationalHolidayEntity as n,
} from './clock.entity.ts';

export type ClockSettingRow = RowOf<typeof s>;
/** A day of a district that differs from the national list. */
export interface OverrideRow extends Omit<RowOf<typeof h>, 'district_code'> {
  /** Null for an override that holds in all districts. */
  readonly district_code: string | null;
}

export const listClockSettings = (tx: Tx, district: string): Promise<ClockSettingRow[]> =>
  tx.sql`select ${s.all} from ${s} where ${s.$district_code} = ${district} order by ${s.pick('status', 'category_code')}`;

/** Lists the overrides that hold in a district, by day. An override of the district follows a national one. */
export const listOverrides = (tx: Tx, district: string): Promise<OverrideRow[]> =>
  tx.sql<OverrideRow>`select ${h.all} from ${h} where ${h.$district_code} = ${district}
    union all select null, ${n.pick('day', 'name', 'changed_by', 'is_working_day', 'source', 'changed_at')} from ${n}
    order by day, district_code nulls first`;

/** Sets a district's time limit for a step, or deletes it if `days` is null. */
export async function setClock(
  tx: Tx,
  {
    district,
    status,
    categoryCode,
    days,
  }: { district: string; status: string; categoryCode: string; days: number | null },
): Promise<void> {
  if (days === null) await tx.manager.delete(s, { district_code: district, status, category_code: categoryCode });
  else
    tx.send(sql`insert into ${s} (${s.pick('district_code', 'status', 'category_code', 'days', 'changed_by')})
      values (${district}, ${status}, ${categoryCode}, ${days}, ${tx.scope.actorId})
      on conflict (${s.pick('district_code', 'status', 'category_code')})
      do update set days = excluded.days, changed_by = excluded.changed_by, changed_at = clock_timestamp()`);
}

/** Increments and returns the version of a district's holiday list. Concurrent changes wait for each other. */
export async function nextCalendarVersion(tx: Tx, district: string): Promise<number> {
  const [row] = await tx.sql<{ version: number }>`insert into ${c} as c (${c.all}) values (${district}, 1)
    on conflict (${c.$district_code}) do update set version = c.version + 1 returning c.version`;
  return row?.version ?? 1;
}

/** Declaration about a day. Without a name, the override is removed. */
export interface OverrideChange {
  readonly day: string;
  readonly name: string | null;
  readonly isWorkingDay: boolean;
  readonly source: string | null;
}

export async function setDistrictOverride(tx: Tx, district: string, change: OverrideChange): Promise<void> {
  const { day, name, isWorkingDay, source } = change;
  if (name === null) await tx.manager.delete(h, { district_code: district, day });
  else
    tx.send(sql`insert into ${h} (${h.pick('district_code', 'day', 'name', 'changed_by', 'is_working_day', 'source')})
      values (${district}, ${day}, ${name}, ${tx.scope.actorId}, ${isWorkingDay}, ${source})
      on conflict (${h.pick('district_code', 'day')}) do update set name = excluded.name, changed_by = excluded.changed_by,
        is_working_day = excluded.is_working_day, source = excluded.source, changed_at = clock_timestamp()`);
}

export async function setNationalOverride(tx: Tx, change: OverrideChange): Promise<void> {
  const { day, name, isWorkingDay, source } = change;
  if (name === null) await tx.manager.delete(n, { day });
  else
    tx.send(sql`insert into ${n} (${n.pick('day', 'name', 'changed_by', 'is_working_day', 'source')})
      values (${day}, ${name}, ${tx.scope.actorId}, ${isWorkingDay}, ${source})
      on conflict (${n.$day}) do update set name = excluded.name, changed_by = excluded.changed_by,
        is_working_day = excluded.is_working_day, source = excluded.source, changed_at = clock_timestamp()`);
}

/** Lists all districts of the area list. */
export async function listAllDistricts(tx: Tx): Promise<string[]> {
  const rows = await tx.sql<{
    code: string;
  }>`select ${a.$code} as code from ${a} where ${a.$level} = 'DISTRICT' order by 1`;
  return rows.map((row) => row.code);
}
