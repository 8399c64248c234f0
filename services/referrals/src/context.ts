import type { Tx } from '@slrt/database';
import { formatId, parseId, type EntityKey, type SessionScope } from '@slrt/domain';
import { findFilesOf, type Shelf, type StoredFileRow } from '@slrt/files';
import { batchLoader, type RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import {
  listAgencies,
  listOffers,
  listOffices,
  type DirectoryData,
  type DirectoryDeps,
} from './modules/agency/index.ts';
import {
  deliveryKeepers,
  listAttempts,
  type AttemptRow,
  type CredentialDeps,
  type WebhookDeps,
} from './modules/delivery/index.ts';
import type { RoutingDeps } from './modules/routing/index.ts';
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
  findMessagesOf,
  findSteps,
  keyOf,
  referralReaders,
  type MessageRow,
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
  readonly keeping: DirectoryDeps;
  readonly routing: RoutingDeps;
  readonly shelf: Shelf;
  readonly webhooks: WebhookDeps;
  readonly credentials: CredentialDeps;
  readonly rules: RuleDeps;
  readonly programmes: ReturnType<typeof programmeSettings>;
}
export interface Directory extends DirectoryData {
  readonly programmes: ReadonlyMap<string, ProgrammeRow>;
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
  readonly messages: DataLoader<ReferralRow, MessageRow[], string>;
  readonly documents: DataLoader<ReferralRow, StoredFileRow[], string>;
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
    steps: partsOf(request.db, scope, findSteps, (step) => step.referral_id),
    messages: partsOf(request.db, scope, findMessagesOf, (message) => message.referral_id),
    documents: partsOf(request.db, scope, findFilesOf, (file) => file.subject_id),
    attempts: new DataLoader(async (ids) => {
      const keepers = request.scope(deliveryKeepers);
      const rows = keepers ? await request.db.read(keepers, (tx) => listAttempts(tx, ids)) : [];
      const grouped = Map.groupBy(rows, (row) => row.delivery_id);
      return ids.map((id) => grouped.get(id) ?? []);
    }),
    directory,
  };
}

/** What belongs to referrals, read for many at once. */
function partsOf<P>(
  database: RequestContext['db'],
  scope: SessionScope | null,
  find: (tx: Tx, keys: readonly EntityKey[]) => Promise<P[]>,
  referralOf: (part: P) => string,
): DataLoader<ReferralRow, P[], string> {
  return new DataLoader(
    async (rows) => {
      const found = scope ? await database.read(scope, (tx) => find(tx, rows.map(keyOf))) : [];
      const grouped = Map.groupBy(found, referralOf);
      return rows.map((row) => grouped.get(row.id) ?? []);
    },
    { cacheKeyFn: (row) => row.id },
  );
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
      offers: await listOffers(tx),
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
