import { sql, type RowOf, type Tx } from '@slrt/database';
import { ClockSettingEntity as s, DistrictCalendarEntity as c, DistrictHolidayEntity as h } from './clock.entity.ts';

export type ClockSettingRow = RowOf<typeof s>;
export type HolidayRow = RowOf<typeof h>;

export const listClockSettings = (tx: Tx, district: string): Promise<ClockSettingRow[]> =>
  tx.sql`select ${s.all} from ${s} where ${s.$district_code} = ${district} order by ${s.pick('status', 'category_code')}`;

export const listDistrictHolidays = (tx: Tx, district: string): Promise<HolidayRow[]> =>
  tx.sql`select ${h.all} from ${h} where ${h.$district_code} = ${district} order by ${h.$day}`;

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

/** Adds a district holiday, or deletes it if `name` is null. */
export async function setHoliday(
  tx: Tx,
  { district, day, name }: { district: string; day: string; name: string | null },
): Promise<void> {
  const key = { district_code: district, day };
  if (name === null) await tx.manager.delete(h, key);
  else await tx.manager.upsert(h, { ...key, name, changed_by: tx.scope.actorId }, ['district_code', 'day']);
}
