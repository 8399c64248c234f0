import { audit, type Tx } from '@slrt/database';
import { formatId, parseId, rolesAt, type EntityKey, type Role, type SessionScope } from '@slrt/domain';
import { spend, withinBudget, type ReadBudgetDeps } from '@slrt/read-budget';
import { batchLoader, type RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import { findDisclosed } from '../disclosure/index.ts';
import { findAllIdentifiers, type DatedIdentifier } from '../identifier/index.ts';
import type { HouseholdPlace } from './household.parents.ts';
import { householdReaders } from './household.policy.ts';
import { findHouseholds, type HouseholdRow } from './household.repository.ts';
import { numberLoader, refusedAt, toAuditEntries, type Read } from './number.loader.ts';
import { listParticipation, type ParticipationRow } from './participation.repository.ts';
import { findMembers, findPersons, type PersonRow } from './person.repository.ts';
import { findStatesAfter, type Snapshot, type VersionKey } from './revision.repository.ts';
import { findRanks, findValues, type SourceValueRow, type WelfareRankRow } from './source-value.repository.ts';

const keyOf = (row: { district_code: string; id: string }): EntityKey => ({
  district: row.district_code,
  uuid: row.id,
});
export const householdId = (row: HouseholdRow) => formatId('household', keyOf(row));
export const personId = (row: PersonRow) => formatId('person', keyOf(row));

/** Maximum number of full identity numbers per request. */
const maxUnmasked = 20;
/** Returns a function that counts the full numbers of a request. It returns false after `maxUnmasked`. */
const createUnmaskCounter = () => {
  let count = 0;
  return (added = 1): boolean => (count += added) <= maxUnmasked;
};

/**
 * Writes one audit row per action and purpose of a request, committed before any of the values is returned. Numbers shown whole count
 * against the caller's hourly budget; `LOOKUPS_SPENT` is thrown when it is exceeded.
 */
const createAuditLoader = (request: RequestContext, scope: SessionScope | null, deps: ReadBudgetDeps) =>
  new DataLoader<Read, boolean, string>(
    async (reads) => {
      if (!scope) return reads.map(() => true);
      const entries = toAuditEntries(reads, request.requestId);
      const whole = reads.filter((read) => read.action === 'identifier.unmask').length;
      await withinBudget(deps, scope, refusedAt(scope, entries, request.requestId), () =>
        request.db.withTransaction(scope, (tx) => {
          if (whole > 0) spend(tx, deps, { WHOLE: whole });
          for (const entry of entries) audit(tx, { ...entry, isRead: true });
        }),
      );
      return reads.map(() => true);
    },
    { cacheKeyFn: (read) => `${read.action}|${read.purpose ?? ''}|${read.subject}` },
  );

const versionKey = ({ household_id: id, version }: VersionKey) => `${id} ${version}`;
/** Creates a loader of the state that followed a past version. Null if the household has not changed since. */
const createStatesAfterLoader = (request: RequestContext, scope: SessionScope | null) =>
  new DataLoader<VersionKey, Snapshot | null, string>(
    async (versions) => {
      const found = scope ? await request.db.read(scope, (tx) => findStatesAfter(tx, versions)) : [];
      const byKey = new Map(found.map((row) => [versionKey(row), row.after]));
      return versions.map((version) => byKey.get(versionKey(version)) ?? null);
    },
    { cacheKeyFn: versionKey },
  );

/** Creates a loader that groups the rows of several households by household. */
const byHousehold = <R extends { household_id: string }>(load: (households: EntityKey[]) => Promise<R[]>) =>
  new DataLoader<HouseholdRow, R[], string>(
    async (rows) => {
      const all = Map.groupBy(await load(rows.map(keyOf)), (row) => row.household_id);
      return rows.map((row) => all.get(row.id) ?? []);
    },
    { cacheKeyFn: (row) => row.id },
  );

const keys = (kind: 'household' | 'person', ids: readonly string[]): EntityKey[] =>
  ids.map((id) => parseId(kind, id)).filter((key) => key !== null);

/**
 * Returns the function that finds the caller's roles where a household is. It loads the household only if the roles are not
 * equal everywhere.
 */
function createRolesFor(scope: SessionScope | null, load: (id: string) => Promise<HouseholdRow | null>) {
  const roles = new Set(scope?.grants.map(({ role }) => role));
  return async ({ district, household: uuid, regionCode }: HouseholdPlace): Promise<readonly Role[]> => {
    if (!scope || scope.scope === 'agency') return [];
    if (roles.size === 1) return [...roles];
    const village = regionCode ?? (await load(formatId('household', { district, uuid })))?.region_code;
    return village === undefined ? [] : rolesAt(scope, village);
  };
}

/**
 * Creates request-scoped loaders. They read with the caller's rights, so a missing row does not exist or is not visible
 * to the caller.
 */
function createHouseholdLoaders(request: RequestContext, deps: ReadBudgetDeps) {
  const scope = request.scope(householdReaders);
  const audited = createAuditLoader(request, scope, deps);

  const households = batchLoader<HouseholdRow>(async (ids) => {
    if (!scope) return [];
    return request.db.read(scope, (tx) => findHouseholds(tx, keys('household', ids)));
  }, householdId);
  const rolesFor = createRolesFor(scope, (id) => households.load(id));
  const persons = batchLoader<PersonRow>(
    async (ids) => (scope ? request.db.read(scope, (tx) => findPersons(tx, keys('person', ids))) : []),
    personId,
  );
  const members = byHousehold<PersonRow>((found) => read((s) => request.db.read(s, (tx) => findMembers(tx, found))));
  const participation = byHousehold<ParticipationRow>((found) =>
    read((s) => request.db.read(s, (tx) => listParticipation(tx, found))),
  );
  const mayReserve = createUnmaskCounter();
  const numbers = (kind: 'NIK' | 'KK') =>
    numberLoader(request, scope, {
      deps,
      kind,
      rolesFor,
      mayRecord: mayReserve,
      onRecorded: (read) => void audited.prime(read, true),
    });

  /** Creates a loader of all rows per subject uuid. */
  const listLoader = <R>(load: (tx: Tx, ids: readonly string[]) => Promise<R[]>, subjectOf: (row: R) => string) =>
    new DataLoader<string, R[]>(async (ids) => {
      const all = Map.groupBy(await read((s) => request.db.read(s, (tx) => load(tx, ids))), subjectOf);
      return ids.map((id) => all.get(id) ?? []);
    });

  function read<R>(load: (s: SessionScope) => Promise<R[]>): Promise<R[]> {
    return scope ? load(scope) : Promise.resolve([]);
  }
  return {
    scope,
    households,
    rolesFor,
    persons,
    members,
    participation,
    nik: numbers('NIK'),
    kk: numbers('KK'),
    numbers: listLoader<DatedIdentifier>(findAllIdentifiers, (row) => row.subject_id),
    values: listLoader<SourceValueRow>(findValues, (row) => row.subject_id),
    ranks: listLoader<WelfareRankRow>(findRanks, (row) => row.household_id),
    statesAfter: createStatesAfterLoader(request, scope),
    /** Programmes of the agency's open referrals by household uuid. Null for a referral without a programme. */
    disclosed: new DataLoader<string, (string | null)[]>(async (ids) => {
      const rows = await read((s) => request.db.read(s, (tx) => findDisclosed(tx, ids)));
      const all = Map.groupBy(rows, (row) => row.household_id);
      return ids.map((id) => (all.get(id) ?? []).flatMap((row) => [row.programme_code, ...row.further_programmes]));
    }),
    audit: audited,
    mayUnmask: createUnmaskCounter(),
  };
}

export const createLoaders = (request: RequestContext, deps: ReadBudgetDeps) => ({
  registry: createHouseholdLoaders(request, deps),
});
