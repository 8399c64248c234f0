import type { Database } from '@slrt/database';
import {
  assignmentFor,
  districtOf,
  issue,
  levelOf,
  refusals,
  type Actor,
  type InputIssue,
  type Role,
  type SessionScope,
} from '@slrt/domain';
import {
  setDistrictProgramme,
  setQuota,
  type ProgrammeRow,
  type QuotaRow,
  type RequiredDocument,
} from '../programme.repository.ts';

export interface ProgrammeDeps {
  readonly database: Database;
  readonly programme: (code: string) => Promise<ProgrammeRow | null>;
  /** The directory is read again: what was set is seen at once by this process. */
  readonly forget: () => void;
}
interface Caller {
  readonly actor: Actor;
  readonly scope: SessionScope;
}
interface QuotaInput {
  programmeCode: string;
  regionCode: string;
  from: string;
  until: string;
  total: number;
}
interface SettingsInput {
  districtCode: string;
  programmeCode: string;
  documents?: readonly RequiredDocument[] | null | undefined;
  acceptanceDays?: number | null | undefined;
  completionDays?: number | null | undefined;
}

/** What a district sets for its programmes; `setters` are the roles that may. */
export function programmeSettings(deps: ProgrammeDeps, setters: readonly Role[]) {
  const outside = (value: number | null | undefined, most: number) => value != null && (value < 1 || value > most);
  const known = async (code: string, path: string): Promise<InputIssue[]> =>
    (await deps.programme(code)) ? [] : [issue(path, 'UNKNOWN_CODE')];
  return {
    setQuota: async (caller: Caller, input: QuotaInput): Promise<{ quota: QuotaRow }> => {
      if (!assignmentFor(caller.actor, setters, districtOf(input.regionCode))) throw refusals.notAllowed();
      const issues = await known(input.programmeCode, 'programmeCode');
      const level = levelOf(input.regionCode);
      if (level === null || level === 'PROVINCE') issues.push(issue('regionCode', 'UNKNOWN_REGION'));
      if (input.until <= input.from) issues.push(issue('until', 'OUT_OF_RANGE'));
      if (input.total < 0 || input.total > 100_000_000) issues.push(issue('total', 'OUT_OF_RANGE'));
      if (issues.length > 0) throw refusals.invalidInput(issues);
      const quota = await deps.database.withTransaction(caller.scope, (tx) =>
        setQuota(tx, {
          district_code: districtOf(input.regionCode),
          programme_code: input.programmeCode,
          region_code: input.regionCode,
          period_from: input.from,
          period_until: input.until,
          total: input.total,
        }),
      );
      return { quota };
    },
    setDistrictProgramme: async (caller: Caller, input: SettingsInput): Promise<{ programme: ProgrammeRow }> => {
      if (!assignmentFor(caller.actor, setters, input.districtCode)) throw refusals.notAllowed();
      const issues = await known(input.programmeCode, 'programmeCode');
      if (levelOf(input.districtCode) !== 'DISTRICT') issues.push(issue('districtCode', 'UNKNOWN_REGION'));
      if (outside(input.acceptanceDays, 90)) issues.push(issue('acceptanceDays', 'OUT_OF_RANGE'));
      if (outside(input.completionDays, 365)) issues.push(issue('completionDays', 'OUT_OF_RANGE'));
      if (input.documents?.some((each) => !/^[A-Z][A-Z0-9_]{0,39}$/.test(each.code) || each.name.length > 200))
        issues.push(issue('documents', 'OUT_OF_RANGE'));
      if (issues.length > 0) throw refusals.invalidInput(issues);
      await deps.database.withTransaction(caller.scope, (tx) =>
        setDistrictProgramme(tx, {
          district_code: input.districtCode,
          programme_code: input.programmeCode,
          documents: input.documents ? [...input.documents] : null,
          acceptance_days: input.acceptanceDays ?? null,
          completion_days: input.completionDays ?? null,
        }),
      );
      deps.forget();
      const programme = await deps.programme(input.programmeCode);
      if (!programme) throw refusals.notFound();
      return { programme };
    },
  };
}
