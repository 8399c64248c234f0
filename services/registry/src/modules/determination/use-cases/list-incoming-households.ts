import { recordRead } from '@slrt/database';
import { formatId, type SessionScope } from '@slrt/domain';
import { findLatestApproval, pageIncoming, type ChangeRequestRow } from '../../change-request/index.ts';
import { findHouseholds, findMembers, type RegistryDeps } from '../../household/index.ts';

/** A household that waits to be accepted, with what its new district needs to recognise it. */
export interface IncomingHouseholdRow {
  readonly request: ChangeRequestRow;
  readonly headName: string | null;
  readonly memberCount: number;
  readonly decile: number | null;
  /** Date of the determination in the district that it leaves. */
  readonly determinedOn: string | null;
}

/** Returns a page of the households that wait for an area. Their records belong to other districts, so it is audited. */
export async function listIncomingHouseholds(
  deps: Pick<RegistryDeps, 'database'>,
  scope: SessionScope,
  page: { regionCode: string; after: string | null; limit: number; requestId: string },
): Promise<IncomingHouseholdRow[]> {
  const waiting = await deps.database.read(scope, async (tx) => {
    const rows = await pageIncoming(tx, page.regionCode, page.after, page.limit);
    const keys = rows.map((row) => ({ district: row.district_code, uuid: row.id }));
    const days = await Promise.all(keys.map((key) => findLatestApproval(tx, key)));
    return rows.map((request, n) => ({ request, determinedOn: days[n] ?? null }));
  });
  if (waiting.length === 0) return [];
  const keys = waiting.map(({ request }) => ({ district: request.district_code, uuid: request.household_id ?? '' }));
  await recordRead(deps.database, scope, {
    district: page.regionCode.slice(0, 5),
    action: 'household.incoming',
    purpose: 'TRANSFER',
    subjects: keys.map((key) => formatId('household', key)),
    facts: ['NAME', 'ADDRESS', 'FAMILY', 'WELFARE'],
    requestId: page.requestId,
  });
  const origins: SessionScope = {
    ...scope,
    scope: 'system',
    areas: [...new Set(keys.map((key) => key.district))],
  };
  const [households, members] = await deps.database.read(origins, (tx) =>
    Promise.all([findHouseholds(tx, keys), findMembers(tx, keys)]),
  );
  return waiting.map(({ request, determinedOn }) => {
    const people = members.filter((member) => member.household_id === request.household_id);
    return {
      request,
      determinedOn,
      headName: people.find((member) => member.relation === 'HEAD')?.name ?? null,
      memberCount: people.length,
      decile: households.find((row) => row.id === request.household_id)?.decile ?? null,
    };
  });
}
