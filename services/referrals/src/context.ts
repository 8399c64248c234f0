import { formatId, parseId, type SessionScope } from '@slrt/domain';
import { batchLoader, type RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import { listAgencies, listOffices, type AgencyRow, type OfficeRow } from './modules/agency/index.ts';
import {
  deliveryKeepers,
  listAttempts,
  type AttemptRow,
  type CredentialDeps,
  type WebhookDeps,
} from './modules/delivery/index.ts';
import type { RuleDeps } from './modules/eligibility/index.ts';
import {
  listDistrictProgrammes,
  listProgrammes,
  programmeSettings,
  type DistrictProgrammeRow,
  type ProgrammeRow,
} from './modules/programme/index.ts';
import {
  findOfComplaints,
  findReferrals,
  findSteps,
  keyOf,
  referralReaders,
  type ReferralDeps,
  type ReferralRow,
  type StepRow,
} from './modules/referral/index.ts';

/** An area that the registry owns. */
export interface RegionReference {
  readonly code: string;
}
/** Everything that the use cases need; made once, in service.ts. */
export interface ServiceDeps extends ReferralDeps {
  readonly webhooks: WebhookDeps;
  readonly credentials: CredentialDeps;
  readonly rules: RuleDeps;
  readonly programmes: ReturnType<typeof programmeSettings>;
}
export interface Directory {
  readonly agencies: ReadonlyMap<string, AgencyRow>;
  readonly programmes: ReadonlyMap<string, ProgrammeRow>;
  readonly offices: readonly OfficeRow[];
  /** What districts set for programmes, by `<district> <programme>`. */
  readonly settings: ReadonlyMap<string, DistrictProgrammeRow>;
}
export interface DirectoryBook {
  (): Promise<Directory>;
  forget(): void;
}
export interface ServiceContext extends RequestContext {
  readonly deps: ServiceDeps;
  readonly publicScope: SessionScope;
  readonly readScope: SessionScope | null;
  readonly referrals: ReturnType<typeof batchLoader<ReferralRow>>;
  readonly ofComplaint: DataLoader<string, ReferralRow[]>;
  readonly steps: DataLoader<ReferralRow, StepRow[], string>;
  /** Attempts of a delivery. */
  readonly attempts: DataLoader<string, AttemptRow[]>;
  readonly directory: () => Promise<Directory>;
}

export function createContext(
  request: RequestContext,
  deps: ServiceDeps,
  directory: ServiceContext['directory'],
): ServiceContext {
  const publicScope: SessionScope = { scope: 'staff', areas: [], agency: null, actorId: request.actor.id, role: null };
  const scope = request.scope(referralReaders);
  const keys = (kind: 'referral' | 'complaint', ids: readonly string[]) =>
    ids.map((id) => parseId(kind, id)).filter((key) => key !== null);
  return {
    ...request,
    deps,
    publicScope,
    readScope: scope,
    referrals: batchLoader<ReferralRow>(
      async (ids) => (scope ? request.db.read(scope, (tx) => findReferrals(tx, keys('referral', ids))) : []),
      (row) => formatId('referral', keyOf(row)),
    ),
    ofComplaint: new DataLoader(async (ids) => {
      const rows = scope ? await request.db.read(scope, (tx) => findOfComplaints(tx, keys('complaint', ids))) : [];
      const grouped = Map.groupBy(
        rows,
        (row) => formatId('complaint', { district: row.district_code, uuid: row.complaint_id }) as string,
      );
      return ids.map((id) => grouped.get(id) ?? []);
    }),
    steps: new DataLoader(
      async (rows) => {
        const found = Map.groupBy(
          scope ? await request.db.read(scope, (tx) => findSteps(tx, rows.map(keyOf))) : [],
          (step) => step.referral_id,
        );
        return rows.map((row) => found.get(row.id) ?? []);
      },
      { cacheKeyFn: (row) => row.id },
    ),
    attempts: new DataLoader(async (ids) => {
      const keepers = request.scope(deliveryKeepers);
      const rows = keepers ? await request.db.read(keepers, (tx) => listAttempts(tx, ids)) : [];
      const grouped = Map.groupBy(rows, (row) => row.delivery_id);
      return ids.map((id) => grouped.get(id) ?? []);
    }),
    directory,
  };
}

/** Agencies, programmes and offices: no personal data, re-read every 10 s. */
export function directoryOf(database: RequestContext['db']): DirectoryBook {
  const scope: SessionScope = { scope: 'staff', areas: [], agency: null, actorId: 'system:directory', role: null };
  let current: { value: Promise<Directory>; until: number } | null = null;
  const read = () => {
    if (current && current.until > Date.now()) return current.value;
    const value = database.read(scope, async (tx) => ({
      agencies: new Map((await listAgencies(tx)).map((row) => [row.code, row])),
      programmes: new Map((await listProgrammes(tx)).map((row) => [row.code, row])),
      offices: await listOffices(tx, null),
      settings: new Map(
        (await listDistrictProgrammes(tx)).map((row) => [`${row.district_code} ${row.programme_code}`, row]),
      ),
    }));
    current = { value, until: Date.now() + 10_000 };
    value.catch(() => {
      current = null; // the next request asks again
    });
    return value;
  };
  return Object.assign(read, {
    forget: () => {
      current = null;
    },
  });
}
