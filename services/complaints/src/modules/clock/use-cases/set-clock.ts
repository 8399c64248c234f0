import type { Database, Tx } from '@slrt/database';
import { assignmentFor, caseworkRoles, issue, refusals, type InputIssue, type Role } from '@slrt/domain';
import { withSettingsVersion } from '@slrt/settings';
import type { Caller } from '@slrt/subgraph';
import { categories } from '../../category/index.ts';
import type { ClockSettings } from '../clock-settings.ts';
import { defaultDays } from '../clock-rules.ts';
import { listClockSettings, setClock } from '../clock.repository.ts';
import { clockSource } from '../settings-sources.ts';

export interface ClockDeps {
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

/** Steps with a time limit, and `RESOLUTION` for the whole. */
export const clockSteps: readonly string[] = ['RESOLUTION', ...Object.keys(defaultDays)];

/** Throws NotAllowed unless the caller may change time limits and holidays of the district. */
export function assertMaySetClocks(caller: Caller, regionCode: string): void {
  if (!assignmentFor(caller.actor, clockSetters, regionCode)) throw refusals.notAllowed();
}

export async function setComplaintClock(
  deps: ClockDeps,
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
  if (!clockSteps.includes(input.step)) issues.push(issue('step', 'UNKNOWN_CODE'));
  if (input.categoryCode && !categories.some((category) => category.code === input.categoryCode))
    issues.push(issue('categoryCode', 'UNKNOWN_CODE'));
  if (input.days != null && (input.days < 1 || input.days > 260)) issues.push(issue('days', 'OUT_OF_RANGE'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const clocks = await deps.database.withTransaction(caller.scope, async (tx) => {
    await withSettingsVersion(tx, clockSource, { district: input.regionCode }, () =>
      setClock(tx, {
        district: input.regionCode,
        status: input.step,
        categoryCode: input.categoryCode ?? '*',
        days: input.days ?? null,
      }),
    );
    return listClocks(tx, input.regionCode);
  });
  deps.clocks.invalidate(input.regionCode);
  return { clocks };
}
