import type { Database, Tx } from '@slrt/database';
import { nationalHolidays, type Holiday } from '@slrt/calendar';
import { assignmentFor, caseworkRoles, issue, refusals, type InputIssue, type Role } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { Caller } from '@slrt/subgraph';
import { categories } from '../../category/index.ts';
import type { ClockSettings } from '../clock-settings.ts';
import { defaultDays } from '../clock-rules.ts';
import {
  listClockSettings,
  listDistrictHolidays,
  nextCalendarVersion,
  setClock,
  setHoliday,
} from '../clock.repository.ts';

interface Deps {
  readonly database: Database;
  readonly clocks: ClockSettings;
}
/** Roles that may change the time limits and holidays of a district. */
export const clockSetters: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
export const clockReaders: readonly Role[] = [...caseworkRoles, 'PLANNER', 'ADMIN'];

export interface ClockView {
  readonly step: string;
  readonly categoryCode: string | null;
  readonly days: number;
  readonly isDistrictSetting: boolean;
}

/** Lists the time limits of a district: its own settings, and the defaults where it has none. */
export async function listClocks(tx: Tx, district: string): Promise<ClockView[]> {
  const own = (await listClockSettings(tx, district)).map((row) => ({
    step: row.status,
    categoryCode: row.category_code === '*' ? null : row.category_code,
    days: row.days,
    isDistrictSetting: true,
  }));
  const isReplaced = (step: string, category: string | null) =>
    own.some((clock) => clock.step === step && clock.categoryCode === category);
  const defaults = [
    ...Object.entries(defaultDays).map(([step, days]) => ({
      step,
      categoryCode: null,
      days,
      isDistrictSetting: false,
    })),
    ...categories.map((category) => ({
      step: 'RESOLUTION',
      categoryCode: category.code,
      days: category.resolution_days,
      isDistrictSetting: false,
    })),
  ].filter((clock) => !isReplaced(clock.step, clock.categoryCode));
  return [...own, ...defaults];
}

export async function listHolidays(
  tx: Tx,
  { district, from, until }: { district: string; from: string; until: string },
): Promise<(Omit<Holiday, 'kind'> & { kind: Holiday['kind'] | 'DISTRICT' })[]> {
  const own = (await listDistrictHolidays(tx, district)).map((row) => ({
    date: row.day,
    name: row.name,
    kind: 'DISTRICT' as const,
  }));
  return [...nationalHolidays, ...own]
    .filter((holiday) => holiday.date >= from && holiday.date <= until)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Maximum number of holidays in an event; the latest are kept. */
const maxHolidays = 1_000;
const steps: readonly string[] = ['RESOLUTION', ...Object.keys(defaultDays)];

function assertMaySetClocks(caller: Caller, regionCode: string): void {
  if (!assignmentFor(caller.actor, clockSetters, regionCode)) throw refusals.notAllowed();
}

export async function setComplaintClock(
  deps: Deps,
  caller: Caller,
  input: {
    regionCode: string;
    step: string;
    categoryCode?: string | null | undefined;
    days?: number | null | undefined;
  },
): Promise<{ clocks: ClockView[] }> {
  assertMaySetClocks(caller, input.regionCode);
  const issues: InputIssue[] = [];
  if (!steps.includes(input.step)) issues.push(issue('step', 'UNKNOWN_CODE'));
  if (input.categoryCode && !categories.some((category) => category.code === input.categoryCode))
    issues.push(issue('categoryCode', 'UNKNOWN_CODE'));
  if (input.days != null && (input.days < 1 || input.days > 260)) issues.push(issue('days', 'OUT_OF_RANGE'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const clocks = await deps.database.withTransaction(caller.scope, async (tx) => {
    await setClock(tx, {
      district: input.regionCode,
      status: input.step,
      categoryCode: input.categoryCode ?? '*',
      days: input.days ?? null,
    });
    return listClocks(tx, input.regionCode);
  });
  deps.clocks.invalidate(input.regionCode);
  return { clocks };
}

export async function setDistrictHoliday(
  deps: Deps,
  caller: Caller,
  input: { regionCode: string; date: string; name?: string | null | undefined },
): Promise<{ date: string }> {
  assertMaySetClocks(caller, input.regionCode);
  const issues: InputIssue[] = [];
  if (input.name && input.name.length > 200) issues.push(issue('name', 'TOO_LONG'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const name = input.name?.trim() ? input.name.trim() : null;
  const district = input.regionCode;
  await deps.database.withTransaction(caller.scope, async (tx) => {
    const version = await nextCalendarVersion(tx, district);
    await setHoliday(tx, { district, day: input.date, name });
    const own = await listDistrictHolidays(tx, district);
    recordEvent(tx, complaintEvents.calendarSet, district, {
      district,
      version,
      actorId: caller.actor.id,
      actorRole: assignmentFor(caller.actor, clockSetters, district)?.role ?? null,
      days: own.map((row) => row.day).slice(-maxHolidays),
    });
  });
  deps.clocks.invalidate(input.regionCode);
  return { date: input.date };
}
