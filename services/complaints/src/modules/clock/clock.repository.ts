import type { RowOf, Tx } from '@slrt/database';
import type { ClockSettingEntity, DistrictHolidayEntity } from './clock.entity.ts';

export type ClockSettingRow = RowOf<typeof ClockSettingEntity>;
export type HolidayRow = RowOf<typeof DistrictHolidayEntity>;

export const listClockSettings = (tx: Tx, district: string): Promise<ClockSettingRow[]> =>
  tx.query<ClockSettingRow>(
    'select district_code, status, category_code, days, changed_by, changed_at from clock_setting where district_code = $1 order by status, category_code',
    [district],
  );

export const listDistrictHolidays = (tx: Tx, district: string): Promise<HolidayRow[]> =>
  tx.query<HolidayRow>(
    'select district_code, day, name, changed_by from district_holiday where district_code = $1 order by day',
    [district],
  );

/** Sets, or with null takes back, a district's own days for a step. */
export function setClock(
  tx: Tx,
  {
    district,
    status,
    categoryCode,
    days,
  }: { district: string; status: string; categoryCode: string; days: number | null },
): void {
  if (days === null)
    tx.send('delete from clock_setting where district_code = $1 and status = $2 and category_code = $3', [
      district,
      status,
      categoryCode,
    ]);
  else
    tx.send(
      `insert into clock_setting (district_code, status, category_code, days, changed_by) values ($1, $2, $3, $4, $5)
       on conflict (district_code, status, category_code)
       do update set days = excluded.days, changed_by = excluded.changed_by, changed_at = clock_timestamp()`,
      [district, status, categoryCode, days, tx.scope.actorId],
    );
}

/** The next version of a district's days off; whoever sets one meanwhile waits. */
export async function nextCalendarVersion(tx: Tx, district: string): Promise<number> {
  const [row] = await tx.query<{ version: number }>(
    `insert into district_calendar (district_code, version) values ($1, 1)
     on conflict (district_code) do update set version = district_calendar.version + 1 returning version`,
    [district],
  );
  return row?.version ?? 1;
}

/** Sets, or with null takes back, a day off of a district. */
export function setHoliday(
  tx: Tx,
  { district, day, name }: { district: string; day: string; name: string | null },
): void {
  if (name === null) tx.send('delete from district_holiday where district_code = $1 and day = $2', [district, day]);
  else
    tx.send(
      `insert into district_holiday (district_code, day, name, changed_by) values ($1, $2, $3, $4)
       on conflict (district_code, day) do update set name = excluded.name, changed_by = excluded.changed_by`,
      [district, day, name, tx.scope.actorId],
    );
}
