import { nationalHolidays, type Holiday } from '@slrt/calendar';
import type { Database, Tx } from '@slrt/database';
import { assignmentFor, issue, refusals, systemScope, type InputIssue } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { withSettingsVersion } from '@slrt/settings';
import type { Caller } from '@slrt/subgraph';
import {
  listAllDistricts,
  listOverrides,
  nextCalendarVersion,
  setDistrictOverride,
  setNationalOverride,
  type OverrideChange,
  type OverrideRow,
} from '../clock.repository.ts';
import { holidaySource } from '../settings-sources.ts';
import { assertMaySetClocks, clockSetters, type ClockDeps } from './set-clock.ts';

/** A day off as it holds in a district. */
type DistrictDay = Omit<Holiday, 'kind'> & { readonly kind: Holiday['kind'] | 'NATIONAL' | 'DISTRICT' };

/** Lists the days off that hold in a district: the national list with all overrides applied. */
export async function listHolidays(
  tx: Tx,
  { district, from, until }: { district: string; from: string; until: string },
): Promise<DistrictDay[]> {
  const days = new Map<string, DistrictDay[]>(
    Map.groupBy<string, DistrictDay>(nationalHolidays, (holiday) => holiday.date),
  );
  for (const row of await listOverrides(tx, district)) {
    if (row.is_working_day) days.delete(row.day);
    else {
      const kind = row.district_code === null ? 'NATIONAL' : 'DISTRICT';
      const day = { date: row.day, name: row.name, kind, source: row.source } as const;
      days.set(row.day, [...(days.get(row.day) ?? []), day]);
    }
  }
  return [...days.values()]
    .flat()
    .filter((holiday) => holiday.date >= from && holiday.date <= until)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Maximum number of days in an event; the latest are kept. */
const maxDays = 1_000;

/** Publishes the days of a district that differ from the national list. */
export async function publishCalendar(
  tx: Tx,
  district: string,
  acting: { actorId: string; actorRole: string | null },
): Promise<OverrideRow[]> {
  const version = await nextCalendarVersion(tx, district);
  const overrides = await listOverrides(tx, district);
  // The last override of a day holds.
  const days = [...new Map(overrides.map((row) => [row.day, row])).values()];
  const pick = (worked: boolean) =>
    days
      .filter((row) => row.is_working_day === worked)
      .map((row) => row.day)
      .slice(-maxDays);
  const calendar = { district, version, ...acting, days: pick(false), workingDays: pick(true) };
  recordEvent(tx, complaintEvents.calendarSet, district, calendar);
  return overrides;
}

interface SetDistrictHolidayInput {
  regionCode: string;
  date: string;
  name?: string | null | undefined;
  isWorkingDay?: boolean | null | undefined;
  source?: string | null | undefined;
}

/** Declares a day of a district off or worked, or removes its override. */
export async function setDistrictHoliday(
  deps: ClockDeps,
  caller: Caller,
  input: SetDistrictHolidayInput,
): Promise<{ date: string; overrides: OverrideRow[] }> {
  assertMaySetClocks(caller, input.regionCode);
  const issues: InputIssue[] = [];
  if (input.name && input.name.length > 200) issues.push(issue('name', 'TOO_LONG'));
  if (input.source && input.source.length > 300) issues.push(issue('source', 'TOO_LONG'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const text = (value: string | null | undefined) => value?.trim() || null;
  const { regionCode: district, date } = input;
  const overrides = await deps.database.withTransaction(caller.scope, async (tx) => {
    const override = { day: date, name: text(input.name), source: text(input.source) };
    await withSettingsVersion(tx, holidaySource, { district }, () =>
      setDistrictOverride(tx, district, { ...override, isWorkingDay: input.isWorkingDay ?? false }),
    );
    const role = assignmentFor(caller.actor, clockSetters, district)?.role ?? null;
    return publishCalendar(tx, district, { actorId: caller.actor.id, actorRole: role });
  });
  deps.clocks.invalidate(district);
  return { date, overrides };
}

/**
 * Declares a day off or worked in all districts, or removes the override. Publishes the calendar of every district, each
 * in its own transaction: run it again if it was interrupted. Returns the number of districts.
 */
export async function setNationalHoliday(database: Database, change: OverrideChange): Promise<number> {
  const districts = await database.withTransaction(systemScope('calendar', ''), async (tx) => {
    await setNationalOverride(tx, change);
    return listAllDistricts(tx);
  });
  for (const district of districts) {
    const scope = systemScope('calendar', district);
    await database.withTransaction(scope, (tx) =>
      publishCalendar(tx, district, { actorId: scope.actorId, actorRole: null }),
    );
  }
  return districts.length;
}
