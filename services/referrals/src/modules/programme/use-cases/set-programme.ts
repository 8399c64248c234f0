import type { Database } from '@slrt/database';
import { assignmentFor, districtOf, issue, levelOf, refusals, type InputIssue, type Role } from '@slrt/domain';
import { withSettingsVersion } from '@slrt/settings';
import type { Caller } from '@slrt/subgraph';
import {
  programmeSource,
  quotaSource,
  setDistrictProgramme as saveSettings,
  setQuota as saveQuota,
  type ProgrammeRow,
  type QuotaRow,
  type RequiredDocument,
} from '../programme.repository.ts';

/** Roles that may set quotas and programme settings of a district. */
export const programmeSetters: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];

export interface ProgrammeDeps {
  readonly database: Database;
  readonly directory: {
    (): Promise<{ programmes: ReadonlyMap<string, ProgrammeRow> }>;
    /** Clears the cache, so that this process sees a change at once. */
    invalidate(): void;
  };
}
interface QuotaInput {
  programmeCode: string;
  regionCode: string;
  from: string;
  until: string;
  total: number;
}
interface SettingsInput {
  regionCode: string;
  programmeCode: string;
  documents?: readonly RequiredDocument[] | null | undefined;
  acceptanceDays?: number | null | undefined;
  completionDays?: number | null | undefined;
}

const isOutOfRange = (value: number | null | undefined, max: number) => value != null && (value < 1 || value > max);

async function programmeIssues({ directory }: ProgrammeDeps, code: string): Promise<InputIssue[]> {
  return (await directory()).programmes.has(code) ? [] : [issue('programmeCode', 'UNKNOWN_CODE')];
}

/** Sets the quota of a programme for an area and period. */
export async function setQuota(deps: ProgrammeDeps, caller: Caller, input: QuotaInput): Promise<{ quota: QuotaRow }> {
  if (!assignmentFor(caller.actor, programmeSetters, districtOf(input.regionCode))) throw refusals.notAllowed();
  const issues = await programmeIssues(deps, input.programmeCode);
  const level = levelOf(input.regionCode);
  if (level === null || level === 'PROVINCE') issues.push(issue('regionCode', 'UNKNOWN_REGION'));
  if (input.until <= input.from) issues.push(issue('until', 'OUT_OF_RANGE'));
  if (input.total < 0 || input.total > 100_000_000) issues.push(issue('total', 'OUT_OF_RANGE'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const district = districtOf(input.regionCode);
  const quota = await deps.database.withTransaction(caller.scope, (tx) =>
    withSettingsVersion(tx, quotaSource, { district }, () =>
      saveQuota(tx, {
        district_code: district,
        programme_code: input.programmeCode,
        region_code: input.regionCode,
        period_from: input.from,
        period_until: input.until,
        total: input.total,
      }),
    ),
  );
  return { quota };
}

/** Sets the required documents and time limits of a programme in a district. */
export async function setDistrictProgramme(
  deps: ProgrammeDeps,
  caller: Caller,
  input: SettingsInput,
): Promise<{ programme: ProgrammeRow }> {
  if (!assignmentFor(caller.actor, programmeSetters, input.regionCode)) throw refusals.notAllowed();
  const issues = await programmeIssues(deps, input.programmeCode);
  if (levelOf(input.regionCode) !== 'DISTRICT') issues.push(issue('regionCode', 'UNKNOWN_REGION'));
  if (isOutOfRange(input.acceptanceDays, 90)) issues.push(issue('acceptanceDays', 'OUT_OF_RANGE'));
  if (isOutOfRange(input.completionDays, 365)) issues.push(issue('completionDays', 'OUT_OF_RANGE'));
  if (input.documents?.some((each) => !/^[A-Z][A-Z0-9_]{0,39}$/.test(each.code) || each.name.length > 200))
    issues.push(issue('documents', 'OUT_OF_RANGE'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const district = input.regionCode;
  await deps.database.withTransaction(caller.scope, (tx) =>
    withSettingsVersion(tx, programmeSource, { district }, () => {
      saveSettings(tx, {
        district_code: district,
        programme_code: input.programmeCode,
        documents: input.documents ? [...input.documents] : null,
        acceptance_days: input.acceptanceDays ?? null,
        completion_days: input.completionDays ?? null,
      });
      return Promise.resolve();
    }),
  );
  deps.directory.invalidate();
  const programme = (await deps.directory()).programmes.get(input.programmeCode);
  if (!programme) throw refusals.notFound();
  return { programme };
}
